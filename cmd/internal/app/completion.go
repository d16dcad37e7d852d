package app

import (
	"fmt"
	"slices"
	"strings"

	"github.com/urfave/cli/v2"
)

// The scripts by which a shell asks a program which words can come next, with the
// flag that package cli answers. %[1]s is the program, and %[2]s its name as part of
// an identifier.
const (
	bashCompletion = `_%[2]s_complete() {
  local cur="${COMP_WORDS[COMP_CWORD]}" words=("${COMP_WORDS[@]:0:COMP_CWORD}")
  [[ $cur == -* ]] && words+=("$cur")
  COMPREPLY=($(compgen -W "$("${words[@]}" --generate-bash-completion 2>/dev/null)" -- "$cur"))
}
complete -o bashdefault -o default -F _%[2]s_complete %[1]s
`
	zshCompletion = `#compdef %[1]s
_%[2]s_complete() {
  local -a asked answers
  asked=("${(@)words[1,CURRENT-1]}")
  [[ ${words[CURRENT]} == -* ]] && asked+=("${words[CURRENT]}")
  answers=("${(@f)$("${(@)asked}" --generate-bash-completion 2>/dev/null)}")
  if [[ -n ${answers[1]} ]]; then
    _describe 'values' answers
  else
    _files
  fi
}
compdef _%[2]s_complete %[1]s
`
)

var shells = []string{"bash", "zsh", "fish"}

func completionCommand() *cli.Command {
	return &cli.Command{
		Name:      "completion",
		Usage:     "print a script that makes a shell complete commands and flags",
		ArgsUsage: "SHELL",
		Description: `SHELL is bash, zsh or fish. For the current shell:

   source <(PROGRAM completion bash)
   source <(PROGRAM completion zsh)      # after compinit
   PROGRAM completion fish | source`,
		Action: func(c *cli.Context) error {
			f := Check(c)
			shell := OneArgument(c, &f, "SHELL")
			if shell != "" && !slices.Contains(shells, shell) {
				f.Add("no completion for %q: choose %s", shell, strings.Join(shells, ", "))
			}
			if err := f.Err(); err != nil {
				return err
			}
			script, err := completion(c.App, shell)
			if err != nil {
				return err
			}
			_, err = fmt.Fprint(c.App.Writer, script)
			return err
		},
		BashComplete: func(c *cli.Context) {
			for _, s := range shells {
				fmt.Fprintln(c.App.Writer, s)
			}
		},
	}
}

func completion(a *cli.App, shell string) (string, error) {
	name := strings.ReplaceAll(a.Name, "-", "_")
	switch shell {
	case "bash":
		return fmt.Sprintf(bashCompletion, a.Name, name), nil
	case "zsh":
		return fmt.Sprintf(zshCompletion, a.Name, name), nil
	}
	script, err := a.ToFishCompletion()
	if err != nil {
		return "", fmt.Errorf("write the completion for fish: %w", err)
	}
	return script, nil
}
