namespace HerSys.Reporting.ViewModels;

/// <summary>What the form says at its top.</summary>
public enum FormPageState
{
    /// <summary>Fresh, or being written.</summary>
    Writing,

    /// <summary>A draft that is taken up again.</summary>
    Resumed,

    /// <summary>The draft was kept because the sign-in had expired.</summary>
    Rescued,

    /// <summary>The page was too old to be trusted; the content is here, and must be sent again.</summary>
    SendAgain,

    /// <summary>Errors stand against filing.</summary>
    Refused,

    /// <summary>There are warnings to confirm.</summary>
    ToConfirm,

    /// <summary>An amendment needs a reason.</summary>
    ReasonMissing,

    /// <summary>An amendment changes nothing.</summary>
    Unchanged,

    /// <summary>Somebody else changed the notification meanwhile.</summary>
    Conflict,

    /// <summary>This page was filed before and now says something else.</summary>
    FiledBefore,
}
