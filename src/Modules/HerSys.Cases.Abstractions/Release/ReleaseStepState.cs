namespace HerSys.Cases.Release;

/// <summary>How far a step is fulfilled at the moment of the evaluation.</summary>
public enum ReleaseStepState
{
    /// <summary>Fulfilled, or plain information.</summary>
    Fulfilled,

    /// <summary>The instant is known and still to come.</summary>
    Pending,

    /// <summary>Something that it needs is not recorded.</summary>
    NotRecorded,

    /// <summary>What is recorded does not meet the condition.</summary>
    NotMet,
}
