package org.bluedots.launcher;

import java.util.Arrays;
import java.util.List;
import org.bluedots.platform.embedded.RunningProcess;

/// What a killed launcher, or a platform that partly died, left running. Found twice: by run file,
/// and by the mark on the command line for the moment between a process's start and its run file.
record Leftovers(Home home) {

    /// Ends them all and says their names.
    List<String> end() {
        var remembered = RunFile.allIn(home.run());
        var alive = remembered.stream().filter(RunFile::alive).map(RunFile::name).toList();
        Stopping.stop(remembered, home.run());
        unremembered().forEach(RunningProcess::kill);
        return alive;
    }

    /// Ends what failed to start, at once: it has done nothing for anybody yet. Only the database
    /// is asked, so that its next start need not recover.
    void kill() {
        for (var file : RunFile.allIn(home.run())) {
            if (!file.name().equals(Names.POSTGRES)) file.process().kill();
        }
        end();
    }

    private List<RunningProcess> unremembered() {
        var mark = Recipe.mark(home);
        return ProcessHandle.allProcesses()
                .filter(process -> process.pid() != ProcessHandle.current().pid())
                .filter(process -> isMarked(process, mark))
                .map(RunningProcess::of)
                .toList();
    }

    private static boolean isMarked(ProcessHandle process, String mark) {
        return Arrays.asList(process.info().arguments().orElse(new String[0])).contains(mark);
    }
}
