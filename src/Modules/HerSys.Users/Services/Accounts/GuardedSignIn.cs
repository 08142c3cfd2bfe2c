using HerSys.Platform.Security;
using HerSys.Platform.Settings;

namespace HerSys.Users.Services.Accounts;

/// <summary>Signs a person in, unless too many wrong tries came from the same address. The answer is the same for every ID.</summary>
public sealed class GuardedSignIn(SignInUser signIn, AddressLimit addresses, ISiteService site, ICurrentActor actor, SignInRecord record)
{
    /// <summary>Signs in.</summary>
    public async Task<SignInAnswer> ExecuteAsync(string userName, string password, CancellationToken cancellationToken = default)
    {
        var source = actor.Source;
        var settings = await site.GetAsync<SignInSettings>(cancellationToken);
        if (addresses.Begin(source, settings) is { } again)
        {
            await record.RefusedAsync(userId: null, "まちがいの多い回線からのログインを断りました。", cancellationToken);
            return new SignInAnswer(SignInOutcome.AddressResting, Again: again);
        }

        var answer = await signIn.ExecuteAsync(userName, password, cancellationToken);
        if (answer.Outcome is not (SignInOutcome.Wrong or SignInOutcome.Resting))
        {
            addresses.GiveBack(source);
        }

        return answer;
    }
}
