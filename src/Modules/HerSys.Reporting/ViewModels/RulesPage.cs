using HerSys.Reporting.Forms;
using HerSys.Reporting.Rules;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace HerSys.Reporting.ViewModels;

/// <summary>The rules (入力チェック) with what they do.</summary>
public sealed class RulesPage : FormChangeFields
{
    /// <summary>The choice by rule id; blank for the rule's own.</summary>
    public IDictionary<string, string?> Choice { get; set; } = new Dictionary<string, string?>(StringComparer.Ordinal);

    /// <summary>What the tenant chose so far.</summary>
    [BindNever]
    public IReadOnlyDictionary<string, Severity> Severities { get; set; } = FormAdditions.None.Severities;

    /// <summary>The choice for a rule; null for the rule's own.</summary>
    public string? ChoiceOf(string rule) => Choice.TryGetValue(rule, out var choice) ? choice : null;
}
