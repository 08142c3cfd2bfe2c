using HerSys.Platform.Security;
using HerSys.Platform.Settings;

namespace HerSys.Users.Services.Accounts;

/// <summary>Signs a person in, unless too many wrong tries came from the same address. The answer is the same for every ID.</summary>
public sealed class GuardedSignIn(SignInUser signIn, SignInByCode byCode, AddressLimit addresses, ISiteService site, ICurrentActor actor, SignInRecord record)
{
    /// <summary>Signs in.</summary>
    public Task<SignInAnswer> ExecuteAsync(string userName, string password, CancellationToken cancellationToken = default) =>
        GuardAsync(() => signIn.ExecuteAsync(userName, password, cancellationToken), cancellationToken);

    /// <summary>The second step, with a code.</summary>
    public Task<SignInAnswer> ContinueAsync(string? ticket, string code, CancellationToken cancellationToken = default) =>
        GuardAsync(() => byCode.ExecuteAsync(ticket, code, cancellationToken), cancellationToken);

    private async Task<SignInAnswer> GuardAsync(Func<Task<SignInAnswer>> step, CancellationToken cancellationToken)
    {
        var source = actor.Source;
        var settings = await site.GetAsync<SignInSettings>(cancellationToken);
        if (addresses.Begin(source, settings) is { } again)
        {
            await record.RefusedAsync(userId: null, "まちがいの多い回線からのログインを断りました。", cancellationToken);
            return new SignInAnswer(SignInOutcome.AddressResting, Again: again);
        }

        var answer = await step();
        if (answer.Outcome is not (SignInOutcome.Wrong or SignInOutcome.WrongCode or SignInOutcome.Resting))
        {
            addresses.GiveBack(source);
        }

        return answer;
    }
}
