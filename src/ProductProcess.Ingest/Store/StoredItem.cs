using ProductProcess.Ingest.Sources;

namespace ProductProcess.Ingest.Store;

/// <summary>An item as a census compares it.</summary>
/// <param name="Item">Its number in the store.</param>
/// <param name="RawId">The tracker's id.</param>
/// <param name="RawProjectId">The project it was last seen in.</param>
/// <param name="Key">What people call it; its front tells the project or team.</param>
/// <param name="Absent">What an earlier census found.</param>
/// <param name="Updated">When it last moved, as stored.</param>
internal readonly record struct StoredItem(long Item, string RawId, string RawProjectId, string Key, Absence Absent, long Updated);
