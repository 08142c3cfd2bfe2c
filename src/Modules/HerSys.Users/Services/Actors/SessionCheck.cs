using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace HerSys.Users.Services.Actors;

/// <summary>
/// Checks a session when a check is due. The validator asks the same question, but needs a database session and
/// Identity's managers to be made first: most of what a request would cost.
/// </summary>
internal static class SessionCheck
{
    public static Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var options = context.HttpContext.RequestServices.GetRequiredService<IOptions<SecurityStampValidatorOptions>>().Value;
        var now = (options.TimeProvider ?? TimeProvider.System).GetUtcNow();
        var isDue = context.Properties.IssuedUtc is not { } issued || now - issued > options.ValidationInterval;
        return isDue ? SecurityStampValidator.ValidatePrincipalAsync(context) : Task.CompletedTask;
    }
}
