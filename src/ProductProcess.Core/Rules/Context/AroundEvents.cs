namespace ProductProcess.Core.Rules.Context;

/// <summary>What a rule does in the weeks after an event.</summary>
public enum AroundEvents
{
    /// <summary>Says what it says, and names the event beside it.</summary>
    Annotate,

    /// <summary>Does not speak.</summary>
    Mute,

    /// <summary>Takes no notice.</summary>
    Ignore,
}
