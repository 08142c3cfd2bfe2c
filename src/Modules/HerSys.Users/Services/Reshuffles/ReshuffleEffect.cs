namespace HerSys.Users.Services.Reshuffles;

/// <summary>What a line does.</summary>
public enum ReshuffleEffect
{
    /// <summary>Makes an account.</summary>
    NewAccount,

    /// <summary>Gives a duty.</summary>
    DutyAdded,

    /// <summary>Ends a duty.</summary>
    DutyEnded,

    /// <summary>Changes the first or last day of a duty.</summary>
    DutyChanged,

    /// <summary>Nothing: it is so already.</summary>
    Same,
}
