namespace ProductProcess.Briefing.Printing;

/// <summary>Properties of a PDF. Title and language come from the HTML itself.</summary>
/// <param name="Dated">Creation and modification date: the data cut-off, so that a reprint does not look newer.</param>
public sealed record DocumentInfo(DateTimeOffset Dated);
