using System.Net;
using HerSys.Platform.Shells;
using HerSys.Users.Contracts;
using HerSys.Users.Models;
using HerSys.Users.Services.Actors;
using HerSys.Users.Services.People;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace HerSys.Testing.Hosting;

/// <summary>
/// Visitors who have signed in, for tests of what comes afterwards. The account is made as the command line makes it;
/// the cookie is the one that the sign-in page sets.
/// </summary>
public static class SignedInVisitors
{
    /// <summary>Makes an account with a duty and signs it in.</summary>
    /// <param name="server">The host.</param>
    /// <param name="tenant">Name of the tenant.</param>
    /// <param name="role">Role of the duty, see <c>RoleNames</c>.</param>
    /// <param name="organisation">Code or name of the organisation; null for the first where the role can be held.</param>
    public static async Task<TenantClient> SignInAsync(this HerSysServer server, string tenant, string role, string? organisation = null)
    {
        var client = server.Visit(tenant);
        await server.UsingAsync(tenant, async services =>
        {
            using (services.GetRequiredService<ActorContext>().Act("test"))
            {
                var name = $"mihon-{Guid.CreateVersion7():n}"[..30];
                var place = organisation ?? await FirstPlaceAsync(services, role);
                var created = await services.GetRequiredService<CreateUser>().ExecuteAsync(new NewUser(name, "見本 " + role, role, place));
                client.Cookies.Add(server.Address, await CookieAsync(services, created));
            }
        });
        return client;
    }

    private static async Task<string?> FirstPlaceAsync(IServiceProvider services, string role)
    {
        var roles = services.GetRequiredService<AssignableRoles>();
        var all = await services.GetRequiredService<IOrganisationDirectory>().ListAsync();
        return all.FirstOrDefault(place => roles.For(place.Kind).Contains(role))?.Name
            ?? throw new InvalidOperationException($"The tenant has no organisation where somebody can be {role}.");
    }

    private static async Task<Cookie> CookieAsync(IServiceProvider services, CreatedUser created)
    {
        var user = await services.GetRequiredService<UserManager<User>>().FindByIdAsync(created.UserId.ToString());
        var duties = await services.GetRequiredService<HeldDuties>().OfAsync(created.UserId);
        var principal = services.GetRequiredService<ActorPrincipals>().Create(user!, duties[0], duties.Count);
        var scheme = IdentityConstants.ApplicationScheme;
        var options = services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(scheme);
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var times = new AuthenticationProperties { IssuedUtc = now, ExpiresUtc = now + options.ExpireTimeSpan };
        var path = services.GetRequiredService<ShellSettings>().UrlPrefix is { } prefix ? "/" + prefix : "/";
        return new Cookie(options.Cookie.Name!, options.TicketDataFormat.Protect(new AuthenticationTicket(principal, times, scheme)), path);
    }
}
