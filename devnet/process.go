package devnet

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"sync/atomic"
	"syscall"
	"time"

	"github.com/proof-of-flops/proof-of-flops/internal/wait"
)

// stopTime is how long a process has to end by itself when it is told to.
const stopTime = 5 * time.Second

// A process is one of the network's services, running from its real binary,
// its output in a file. On Linux it ends when this process dies.
type process struct {
	name string
	log  string // its output's path
	path string
	args []string
	cmd  *exec.Cmd
	done chan struct{} // closed once it has ended
	err  error         // how it ended; read after done

	killed *atomic.Bool // whether this run's end is wanted
}

// startProcess runs a binary with its output in dir/name.log.
func startProcess(name, dir, path string, args ...string) (*process, error) {
	p := &process{name: name, log: filepath.Join(dir, name+".log"), path: path, args: args}
	return p, p.start()
}

// start runs the process, for the first time or after it has ended.
func (p *process) start() error {
	p.done, p.err = make(chan struct{}), nil
	p.killed = new(atomic.Bool)
	out, err := os.OpenFile(p.log, os.O_CREATE|os.O_WRONLY|os.O_APPEND, 0o600)
	if err != nil {
		close(p.done)
		return fmt.Errorf("start %s: %w", p.name, err)
	}
	defer out.Close() //nolint:errcheck // the child has its own
	p.cmd = exec.Command(p.path, p.args...)
	p.cmd.Stdout, p.cmd.Stderr = out, out
	p.cmd.SysProcAttr = ownGroup()
	if err := startTied(p.cmd, p.done); err != nil {
		close(p.done)
		return fmt.Errorf("start %s: %w; run \"make build\" first", p.name, err)
	}
	done, cmd := p.done, p.cmd
	go func() {
		p.err = cmd.Wait()
		close(done)
	}()
	return nil
}

// kill ends the process at once, as a crash would.
func (p *process) kill() {
	p.killed.Store(true)
	killGroup(p.cmd.Process)
	<-p.done
}

// startTied starts a command on a thread that lives until done is closed: the
// kernel ties a child's life to the thread that started it.
func startTied(cmd *exec.Cmd, done <-chan struct{}) error {
	started := make(chan error, 1)
	go func() {
		runtime.LockOSThread()
		defer runtime.UnlockOSThread()
		err := cmd.Start()
		started <- err
		if err == nil {
			<-done
		}
	}()
	return <-started
}

// stop tells the process to end, and ends it if it doesn't.
func (p *process) stop() {
	p.killed.Store(true)
	_ = p.cmd.Process.Signal(syscall.SIGTERM)
	t := time.NewTimer(stopTime)
	defer t.Stop()
	select {
	case <-p.done:
	case <-t.C:
		killGroup(p.cmd.Process)
		<-p.done
	}
}

// failure describes how a process ended that should not have.
func (p *process) failure() error {
	how := "it ended"
	if p.err != nil {
		how = p.err.Error()
	}
	return fmt.Errorf("%s: %s; its log ends with:\n%s", p.name, how, tail(p.log, 2048))
}

// tail is the last bytes of a file, from the beginning of a line.
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

// waitFor calls ready until it succeeds, a process ends, or ctx ends.
func waitFor(ctx context.Context, p *process, ready func(context.Context) error) error {
	var unready error
	err := wait.Poll(ctx, 50*time.Millisecond, func(ctx context.Context) (bool, error) {
		if unready = ready(ctx); unready == nil {
			return true, nil
		}
		select {
		case <-p.done:
			return false, p.failure()
		default:
			return false, nil
		}
	})
	if err != nil && ctx.Err() != nil {
		return errors.Join(fmt.Errorf("%s is not ready: %w", p.name, err), unready)
	}
	return err
}
