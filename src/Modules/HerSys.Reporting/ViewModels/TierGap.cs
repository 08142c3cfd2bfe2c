using HerSys.Reporting.Forms;

namespace HerSys.Reporting.ViewModels;

/// <summary>How complete a tier of a notification is (domain.md 8.2).</summary>
/// <param name="Tier">Which tier.</param>
/// <param name="Filled">Open fields of the tier that are answered.</param>
/// <param name="Asked">Open fields of the tier.</param>
/// <param name="Missing">Labels of those that are not.</param>
public sealed record TierGap(FieldTier Tier, int Filled, int Asked, IReadOnlyList<string> Missing);
