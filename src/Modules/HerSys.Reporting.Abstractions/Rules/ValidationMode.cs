namespace HerSys.Reporting.Rules;

/// <summary>How strictly answers are judged.</summary>
public enum ValidationMode
{
    /// <summary>Saved as one types: only what cannot be read is mentioned, as a hint.</summary>
    Draft,

    /// <summary>Filed as the legal notification: errors stop it.</summary>
    Submit,

    /// <summary>Imported or filed before a rule existed: stays readable and editable, errors become flags (warnings).</summary>
    Legacy,
}
