using HerSys.Japan;

namespace HerSys.Reporting.Rules;

/// <summary>What there is to know about a rule without running it, for the settings of a tenant.</summary>
/// <param name="Id">V01 to V23 of domain.md 1.4, or a word for checks that follow from the form itself.</param>
/// <param name="Kind">What it looks at.</param>
/// <param name="DefaultSeverity">What its findings do unless the tenant chose otherwise.</param>
/// <param name="IsFixed">Whether the law or the form's nature forbids the tenant to choose.</param>
/// <param name="Title">What it demands, as a sentence.</param>
public sealed record RuleDescriptor(string Id, RuleKind Kind, Severity DefaultSeverity, bool IsFixed, BilingualText Title);
