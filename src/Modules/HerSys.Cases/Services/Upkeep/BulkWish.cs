using HerSys.Cases.ViewModels;

namespace HerSys.Cases.Services.Upkeep;

/// <summary>A status as it is to be set for several people.</summary>
/// <param name="Picks">For whom.</param>
/// <param name="Code">Canonical code, or <see cref="UpkeepForm.ReleaseChoice"/>.</param>
/// <param name="Moment">From when it applies.</param>
/// <param name="Reason">理由・連絡のようす.</param>
/// <param name="Acknowledged">Rules whose warnings the person has looked at.</param>
internal sealed record BulkWish(IReadOnlyList<UpkeepPick> Picks, string Code, TypedMoment Moment, string? Reason, IReadOnlyCollection<string> Acknowledged);
