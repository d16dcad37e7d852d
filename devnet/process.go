package devnet

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"time"

	"github.com/proof-of-flops/proof-of-flops/devnet/child"
	"github.com/proof-of-flops/proof-of-flops/internal/wait"
)

// stopTime is how long a process has to end by itself when it is asked to.
const stopTime = 5 * time.Second

// A process is one of the network's services: its real binary, with its output in
// a file. On Linux it ends when this process dies.
type process struct {
	name string
	log  string // path of its output
	path string // of the binary
	args []string

	mu       sync.Mutex
	last     *run
	unwanted chan struct{} // closed while the process shall not run
}

// A run is a process from its start to its end.
type run struct {
	cmd  *exec.Cmd
	done chan struct{} // closed once it has ended
	err  error         // how it ended; read after done
}

// errUnwanted is returned by again after kill or stop.
var errUnwanted = errors.New("the service was killed or stopped")

// startProcess runs a binary with its output in dir/name.log.
func startProcess(name, dir, path string, args ...string) (*process, error) {
	p := &process{name: name, log: filepath.Join(dir, name+".log"), path: path, args: args}
	return p, p.start()
}

// start runs the process, for the first time or after kill.
func (p *process) start() error {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.unwanted = make(chan struct{})
	return p.startLocked()
}

// again restarts a process that has died. It returns errUnwanted if the process
// was killed or stopped meanwhile.
func (p *process) again() error {
	p.mu.Lock()
	defer p.mu.Unlock()
	if closed(p.unwanted) {
		return errUnwanted
	}
	return p.startLocked()
}

// startLocked starts a run. The caller holds mu.
func (p *process) startLocked() error {
	r := &run{done: make(chan struct{})}
	out, err := os.OpenFile(p.log, os.O_CREATE|os.O_WRONLY|os.O_APPEND, 0o600)
	if err != nil {
		return fmt.Errorf("start %s: %w", p.name, err)
	}
	defer out.Close() //nolint:errcheck // the child has its own
	r.cmd = exec.Command(p.path, p.args...)
	r.cmd.Stdout, r.cmd.Stderr = out, out
	r.cmd.SysProcAttr = child.OwnGroup()
	if err := child.StartTied(r.cmd, r.done); err != nil {
		return fmt.Errorf("start %s: %w; run \"make build\" first", p.name, err)
	}
	p.last = r
	go func() {
		r.err = r.cmd.Wait()
		close(r.done)
	}()
	return nil
}

// current is the newest run.
func (p *process) current() *run {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.last
}

// unwantedSignal is closed by the next kill or stop.
func (p *process) unwantedSignal() <-chan struct{} {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.unwanted
}

// abandon keeps the process from being restarted, and returns the run that is to
// be ended.
func (p *process) abandon() *run {
	p.mu.Lock()
	defer p.mu.Unlock()
	if !closed(p.unwanted) {
		close(p.unwanted)
	}
	return p.last
}

// kill ends the process at once, as a crash would.
func (p *process) kill() { p.abandon().kill() }

// kill ends the run and waits until it has ended.
func (r *run) kill() {
	if !closed(r.done) {
		child.KillGroup(r.cmd.Process)
	}
	<-r.done
}

// stop asks the process to end, and kills it if it doesn't in time.
func (p *process) stop() {
	r := p.abandon()
	_ = r.cmd.Process.Signal(syscall.SIGTERM) // it may have ended already
	t := time.NewTimer(stopTime)
	defer t.Stop()
	select {
	case <-r.done:
	case <-t.C:
		r.kill()
	}
}

// death describes how a run ended that nobody had ended.
func (p *process) death(r *run) string {
	how := "it ended by itself"
	if r.err != nil {
		how = r.err.Error()
	}
	return fmt.Sprintf("%s died: %s. Its log, %s, ends with:\n%s", p.name, how, p.log, indent(tail(p.log, logTail)))
}

// logTail is how many bytes of a log a death quotes.
const logTail = 1024

func indent(text string) string {
	return "    " + strings.ReplaceAll(strings.TrimRight(text, "\n"), "\n", "\n    ")
}

// tail returns the last bytes of a file, from the beginning of a line on, or the
// reason why it can't.
func tail(path string, most int64) string {
	f, err := os.Open(path)
	if err != nil {
		return err.Error()
	}
	defer f.Close() //nolint:errcheck // read only
	st, err := f.Stat()
	if err != nil {
		return err.Error()
	}
	from := max(0, st.Size()-most)
	b := make([]byte, st.Size()-from)
	n, _ := f.ReadAt(b, from)
	b = b[:n]
	if i := bytes.IndexByte(b, '\n'); from > 0 && i >= 0 {
		b = b[i+1:]
	}
	return string(b)
}

// waitFor calls ready until it succeeds, the process dies, or ctx ends.
func waitFor(ctx context.Context, p *process, ready func(context.Context) error) error {
	r := p.current()
	var unready error
	err := wait.Poll(ctx, 50*time.Millisecond, func(ctx context.Context) (bool, error) {
		if unready = ready(ctx); unready == nil {
			return true, nil
		}
		select {
		case <-r.done:
			return false, errors.New(p.death(r))
		default:
			return false, nil
		}
	})
	if err != nil && ctx.Err() != nil {
		return errors.Join(fmt.Errorf("%s is not ready: %w", p.name, err), unready)
	}
	return err
}
