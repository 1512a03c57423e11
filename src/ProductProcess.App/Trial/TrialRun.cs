using System.Collections.Concurrent;
using ProductProcess.App.Terminal;
using ProductProcess.Core.Rules;

namespace ProductProcess.App.Trial;

/// <summary>Draws every organisation so many times and counts what each rule says of it, on several threads.</summary>
internal sealed class TrialRun(IReadOnlyList<TrialCell> cells, RuleSet rules, int draws, TimeProvider time)
{
    private readonly Lock _gate = new();

    /// <summary>What draws are for; draws for anything else cannot be counted together with them.</summary>
    public string Header =>
        $"productprocess trial 1 rules={rules.Hash} seeds={TrialHashes.Seeds(cells)} simulation={TrialHashes.Simulation}";

    /// <summary>The same counts with any number of threads, and however often it was stopped and started on the way.</summary>
    /// <exception cref="OperationCanceledException">Stopped; every draw that was finished is in the log.</exception>
    public TrialTally Run(TrialLog log, int threads, IRunSteps steps, CancellationToken cancellationToken)
    {
        var tally = new TrialTally(cells, rules.Rules.Count, draws);
        foreach (var line in log.Lines)
        {
            if (DrawnStates.Read(line, cells, rules.Rules.Count) is { } known)
                tally.Add(known);
        }

        log.ForgetLines();
        var (before, began) = (tally.Done, time.GetTimestamp());
        var options = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken };
        Parallel.ForEach(Partitioner.Create(tally.Missing(), EnumerablePartitionerOptions.NoBuffering), options, (unit, _) =>
        {
            var drawn = DrawnStates.Of(cells, unit.Cell, unit.Draw, rules, cancellationToken);
            lock (_gate)
            {
                log.Append(drawn.Line(cells));
                tally.Add(drawn);
                var done = tally.Done - before;
                steps.Report("draws", tally.Done, tally.Total, time.GetElapsedTime(began) / done * (tally.Total - tally.Done));
            }
        });
        return tally;
    }
}
