namespace HerSys.Cases.Statuses;

/// <summary>A government's own wording of a status.</summary>
/// <param name="Wording">As it stands in the government's files.</param>
/// <param name="Code">The canonical code it means.</param>
/// <param name="Source">Where the wording was seen.</param>
public sealed record StatusAlias(string Wording, string Code, string Source);
