using System.Text.Encodings.Web;
using HerSys.Platform.Security;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace HerSys.Users.Services.Tokens;

/// <summary>Signs programs in by <c>Authorization: Bearer hersys_...</c> on routes that ask for <see cref="ApiTokens.Scheme"/>.</summary>
internal sealed class ApiTokenHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory logger,
    UrlEncoder encoder,
    ApiTokenSignIn signIn)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    private const string Bearer = "Bearer ";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase))
        {
            return AuthenticateResult.NoResult();
        }

        return await signIn.FindAsync(header[Bearer.Length..].Trim(), Context.RequestAborted) is { } principal
            ? AuthenticateResult.Success(new AuthenticationTicket(principal, Scheme.Name))
            : AuthenticateResult.Fail("The token is unknown, revoked or too old.");
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = "Bearer";
        return TokenProblem.UnauthorizedAsync(Context, wasSent: Request.Headers.ContainsKey("Authorization"));
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) => TokenProblem.ForbiddenAsync(Context);
}
