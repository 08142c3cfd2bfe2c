namespace HerSys.Reporting.Rules;

/// <summary>What a rule looks at; a draft is looked at by rules of format only.</summary>
public enum RuleKind
{
    /// <summary>One answer by itself: can it be read, is it an option, is it too long.</summary>
    Format,

    /// <summary>Whether everything that is needed, and nothing else, was answered.</summary>
    Completeness,

    /// <summary>Whether answers agree with one another and with the calendar.</summary>
    Consistency,
}
