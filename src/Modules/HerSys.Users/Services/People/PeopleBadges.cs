using HerSys.Platform.Mvc.Frame;
using HerSys.Users.Contracts;

namespace HerSys.Users.Services.People;

/// <summary>How many applications wait, and how many people wait for a link, beside the entries of the menu.</summary>
public sealed class PeopleBadges(IWaitingPeople waiting) : INavigationBadgeProvider
{
    /// <inheritdoc />
    public async ValueTask<IReadOnlyDictionary<string, int>> CountAsync(CancellationToken cancellationToken) => new Dictionary<string, int>
    {
        ["/users/applications"] = (await waiting.ApplicationsAsync(cancellationToken)).Count,
        ["/users"] = (await waiting.PasswordsAsync(cancellationToken)).Count,
    };
}
