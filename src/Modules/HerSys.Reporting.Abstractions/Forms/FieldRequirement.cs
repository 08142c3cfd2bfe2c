namespace HerSys.Reporting.Forms;

/// <summary>Whether a field must be filled before the form can be submitted.</summary>
public enum FieldRequirement
{
    /// <summary>May stay blank (※任意).</summary>
    Optional,

    /// <summary>Must be filled while <see cref="FormField.RequiredWhen"/> is met.</summary>
    Conditional,

    /// <summary>Must be filled whenever it is visible (※必須).</summary>
    Mandatory,
}
