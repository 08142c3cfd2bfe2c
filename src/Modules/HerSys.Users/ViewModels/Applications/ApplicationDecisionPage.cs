using HerSys.Users.Models;

namespace HerSys.Users.ViewModels.Applications;

/// <summary>An application and the two decisions.</summary>
public sealed class ApplicationDecisionPage
{
    /// <summary>The application.</summary>
    public required AccountApplication Application { get; init; }

    /// <summary>The organisation that is registered already; null when accepting makes it.</summary>
    public Organisation? Organisation { get; init; }

    /// <summary>Who decided; null while it waits.</summary>
    public string? DecidedBy { get; init; }

    /// <summary>Whether the actor may open the page of the person that came of it.</summary>
    public bool MayOpenUser { get; init; }

    /// <summary>What is typed to accept it.</summary>
    public required AcceptForm Accept { get; init; }

    /// <summary>What is typed to refuse it.</summary>
    public required RefuseForm Refuse { get; init; }
}
