using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace HerSys.Benchmarks.Requests;

/// <summary>Makes the cookie that signing in would have set, with the keys of the application itself.</summary>
internal static class Tickets
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(30);

    public static string Make(IServiceProvider services, ClaimsPrincipal principal)
    {
        var scheme = IdentityConstants.ApplicationScheme;
        var options = services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(scheme);
        var now = TimeProvider.System.GetUtcNow();
        var times = new AuthenticationProperties { IssuedUtc = now, ExpiresUtc = now + Lifetime };
        var ticket = options.TicketDataFormat.Protect(new AuthenticationTicket(principal, times, scheme));
        return $"{options.Cookie.Name}={ticket}";
    }
}
