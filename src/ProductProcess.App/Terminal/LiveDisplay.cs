using Spectre.Console;

namespace ProductProcess.App.Terminal;

/// <summary>Moving counts on a terminal. No made-up percentages: a bar only where the total is known.</summary>
internal sealed class LiveDisplay(IAnsiConsole console) : IRunDisplay
{
    public Task<T> ShowAsync<T>(Func<IRunSteps, Task<T>> work) =>
        console.Progress()
            .AutoClear(true)
            .HideCompleted(false)
            .Columns(new SpinnerColumn(), new TaskDescriptionColumn { Alignment = Justify.Left })
            .StartAsync(context => work(new Steps(context, console)));

    private sealed class Steps(ProgressContext context, IAnsiConsole console) : IRunSteps
    {
        private readonly Dictionary<string, ProgressTask> _tasks = new(StringComparer.Ordinal);
        private readonly Lock _gate = new();

        public void Report(string step, long done, long? total, TimeSpan? left = null)
        {
            lock (_gate)
                TaskOf(step).Description = Markup.Escape(StepText.Of(step, done, total, left));
        }

        public void Finish(string step, string result)
        {
            lock (_gate)
            {
                TaskOf(step).StopTask();
                _tasks.Remove(step);
                console.MarkupLineInterpolated($"{step}: {result}");
            }
        }

        private ProgressTask TaskOf(string step)
        {
            if (!_tasks.TryGetValue(step, out var task))
                _tasks[step] = task = context.AddTask(Markup.Escape(step)).IsIndeterminate();
            return task;
        }
    }
}
