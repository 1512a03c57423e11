namespace ProductProcess.Core.Work;

/// <summary>"<paramref name="ItemId"/> blocks <paramref name="OtherId"/>". Each link once, from its outward end.</summary>
public sealed record Link(string Id, string ItemId, string OtherId, LinkKind Kind);
