namespace HerSys.Users.Services.Accounts;

/// <summary>How a sign-in ended.</summary>
public enum SignInOutcome
{
    /// <summary>Signed in, in the only duty.</summary>
    SignedIn,

    /// <summary>Signed in; a duty has to be chosen.</summary>
    ChooseDuty,

    /// <summary>ID or password is wrong.</summary>
    Wrong,

    /// <summary>Too many wrong passwords; rests for a while.</summary>
    Resting,

    /// <summary>Too many wrong tries came from the same address, for whichever account.</summary>
    AddressResting,

    /// <summary>The password is right; a code of the authenticator app is asked for next.</summary>
    NeedsCode,

    /// <summary>The code is wrong.</summary>
    WrongCode,

    /// <summary>Too much time went by between password and code, or the account changed meanwhile.</summary>
    TooLate,

    /// <summary>Signed in without a duty: the role asks for a code, and none is set up yet.</summary>
    MustSetUpCode,

    /// <summary>An administrator locked the account. Told only after the right password.</summary>
    Locked,

    /// <summary>The person has no duty today. Told only after the right password.</summary>
    NoDuty,
}
