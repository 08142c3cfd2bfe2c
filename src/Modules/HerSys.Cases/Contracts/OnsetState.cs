namespace HerSys.Cases.Contracts;

/// <summary>
/// What is known of the onset (発病). An empty date alone does not tell a carrier from a gap (domain.md 13, facts 8 and 12).
/// </summary>
public enum OnsetState
{
    /// <summary>The date is known.</summary>
    Known = 0,

    /// <summary>The person fell ill, but nobody recorded when (不明, 調査中).</summary>
    Missing = 1,

    /// <summary>Without symptoms (無症状): there is no onset to record.</summary>
    Asymptomatic = 2,
}
