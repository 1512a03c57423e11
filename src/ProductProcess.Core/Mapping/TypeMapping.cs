using ProductProcess.Core.Work;

namespace ProductProcess.Core.Mapping;

/// <summary>How high a type of the tracker stands, and what kind of work it is.</summary>
/// <param name="Type">Its name or the tracker's id; an id wins over a name.</param>
/// <param name="Level">Null keeps what the tracker says.</param>
/// <param name="Kind">Null keeps what the type's name says.</param>
public sealed record TypeMapping(string Type, ItemLevel? Level, ItemKind? Kind);
