namespace ProductProcess.Briefing;

/// <summary>Who a briefing is written for. Both editions are made from the same facts.</summary>
public enum Edition
{
    /// <summary>At most six pages, safe to forward: no names, item keys, titles or links, no group under k people.</summary>
    Leadership,

    /// <summary>Stays with the coach: adds the items behind each finding and the rules as they were run.</summary>
    Coach,
}
