namespace ProductProcess.Sandbox.Workspaces;

/// <summary>What a site shows at one moment. Never changes once taken.</summary>
/// <param name="View">The issue store: always up to date.</param>
/// <param name="Indexed">What search goes by: the same items, as far as the index knows them, and as it knows them.</param>
public sealed record LiveMoment(WorkspaceView View, IReadOnlyList<ItemView> Indexed);
