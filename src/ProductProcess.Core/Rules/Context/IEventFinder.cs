using ProductProcess.Core.Findings;

namespace ProductProcess.Core.Rules.Context;

/// <summary>Finds one kind of event in the records.</summary>
internal interface IEventFinder
{
    /// <summary>Each for the teams it touched, and for the scope as a whole where it touched enough of that.</summary>
    IEnumerable<ContextEvent> Find(EventGround ground);
}
