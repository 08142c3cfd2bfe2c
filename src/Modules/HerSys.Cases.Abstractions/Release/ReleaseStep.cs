using HerSys.Japan;

namespace HerSys.Cases.Release;

/// <summary>One step of the why.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="State">How far it is fulfilled.</param>
/// <param name="At">From when it is fulfilled (UTC), where that is an instant and known.</param>
/// <param name="Text">The step in words, with days and times of the tenant's time zone.</param>
public sealed record ReleaseStep(ReleaseStepKind Kind, ReleaseStepState State, DateTimeOffset? At, BilingualText Text);
