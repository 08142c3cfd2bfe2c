namespace HerSys.Cases.Release;

/// <summary>Whom a release rule is about.</summary>
public enum ReleaseGroup
{
    /// <summary>With symptoms (有症状者).</summary>
    Symptomatic,

    /// <summary>Without symptoms throughout (無症状病原体保有者).</summary>
    Asymptomatic,

    /// <summary>Was ventilated or the like (人工呼吸器等による治療を行った者).</summary>
    Ventilated,
}
