package app

import (
	"fmt"
	"runtime"
	"runtime/debug"

	"github.com/urfave/cli/v2"
)

// Version is set by the build.
var Version = "dev"

// version is what the build has set, and otherwise the commit that the go command
// has recorded.
func version() string {
	if Version != "dev" {
		return Version
	}
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return Version
	}
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" && len(s.Value) >= 12 {
			return Version + "-" + s.Value[:12]
		}
	}
	return Version
}

func versionLine(a *cli.App) string {
	return fmt.Sprintf("%s %s (%s, %s/%s)", a.Name, a.Version, runtime.Version(), runtime.GOOS, runtime.GOARCH)
}

func versionCommand() *cli.Command {
	return &cli.Command{
		Name:  "version",
		Usage: "print the program's version",
		Flags: []cli.Flag{JSONFlag},
		Action: func(c *cli.Context) error {
			f := Check(c)
			if err := f.Err(); err != nil {
				return err
			}
			if c.Bool("json") {
				return PrintJSON(map[string]string{
					"program": c.App.Name, "version": c.App.Version, "go": runtime.Version(), "platform": runtime.GOOS + "/" + runtime.GOARCH,
				})
			}
			_, err := fmt.Fprintln(c.App.Writer, versionLine(c.App))
			return err
		},
	}
}
