using HerSys.Platform.Security;
using HerSys.Platform.Settings;
using HerSys.Reporting.Api.Models;
using HerSys.Users.Contracts;
using HerSys.Users.Services.Organisations;
using HerSys.Users.Services.People;
using HerSys.Users.Services.Tokens;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Testing.Processes.Clinics;

/// <summary>A synthetic government with one clinic, whose own system has a token.</summary>
/// <param name="Tenant">Name of the tenant.</param>
/// <param name="Token">The token.</param>
public sealed record ApiClinic(string Tenant, string Token)
{
    private const string Feature = "HerSys.Reporting.Api";
    private const string MunicipalityCode = "472018";
    private const string InstitutionCode = "4710100019";
    private const int Days = 30;

    /// <summary>Makes it.</summary>
    /// <param name="host">Where.</param>
    /// <param name="tenant">Name of the tenant.</param>
    /// <param name="requestsPerMinute">How often the token may ask.</param>
    public static async Task<ApiClinic> MakeAsync(QuietHost host, string tenant, int requestsPerMinute)
    {
        await host.AddTenantAsync(tenant, MunicipalityCode, "見本市");
        await host.Tenants.ChangeFeaturesAsync(tenant, [Feature], []);
        var token = "";
        await host.UsingAsync(tenant, async services =>
        {
            using var acting = services.GetRequiredService<ActorContext>().Act("clinic");
            await services.GetRequiredService<ISiteService>().SaveAsync(new ApiSettings { RequestsPerMinute = requestsPerMinute });
            await services.GetRequiredService<SaveOrganisation>().ExecuteAsync(new OrganisationEdit
            {
                Kind = OrganisationKind.MedicalInstitution,
                Name = "見本クリニック",
                Code = InstitutionCode,
            });
            var user = await services.GetRequiredService<CreateUser>().ExecuteAsync(new NewUser("mihon-karte", "見本 電子カルテ", RoleNames.Clerk, InstitutionCode));
            token = await services.GetRequiredService<CreateApiToken>().ExecuteAsync(user.UserId, user.DutyId, "電子カルテ", Days);
        });
        return new ApiClinic(tenant, token);
    }

    /// <summary>A connection of the clinic's system.</summary>
    public HttpClient Connect(Uri host)
    {
        var http = new HttpClient { BaseAddress = new Uri(host, $"/{Tenant}/api/v1/") };
        http.DefaultRequestHeaders.Authorization = new("Bearer", Token);
        return http;
    }
}
