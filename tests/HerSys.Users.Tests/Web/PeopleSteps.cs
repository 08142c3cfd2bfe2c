using System.Net;
using HerSys.Platform.Security;
using HerSys.Testing.Hosting;
using HerSys.Users.Contracts;
using HerSys.Users.Services.Organisations;
using HerSys.Users.Services.People;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Users.Tests.Web;

/// <summary>What the tests of this project do again and again, as people do it: over HTTP where there is a page for it.</summary>
internal static class PeopleSteps
{
    public const string Password = "mihon no nagai kotoba";

    private static int number;

    /// <summary>An ID that no other test has.</summary>
    public static string NewName(string prefix = "mihon") => $"{prefix}-{Interlocked.Increment(ref number)}-{Guid.NewGuid():n}"[..24].TrimEnd('-');

    /// <summary>Makes an account whose link was not used yet.</summary>
    public static async Task<CreatedUser> CreateAsync(
        this HerSysServer server, string tenant, string role = RoleNames.HealthCenterStaff, string? organisation = "那覇市保健所", string? name = null)
    {
        CreatedUser? created = null;
        await server.AsSystemAsync(tenant, async services => created = await services.GetRequiredService<CreateUser>()
            .ExecuteAsync(new NewUser(name ?? NewName(), "見本 花子", role, organisation)));
        return created!;
    }

    /// <summary>Makes an account and sets its password by its link, as the person does.</summary>
    public static async Task<CreatedUser> CreateWithPasswordAsync(
        this HerSysServer server, string tenant, string role = RoleNames.HealthCenterStaff, string? organisation = "那覇市保健所")
    {
        var created = await server.CreateAsync(tenant, role, organisation);
        using var person = server.Visit(tenant);
        var answer = await person.SetPasswordAsync(created.WelcomePath!, Password);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return created;
    }

    /// <summary>Adds a clinic and returns its name.</summary>
    public static async Task<string> AddClinicAsync(this HerSysServer server, string tenant, string nineDigits)
    {
        var name = "見本クリニック" + nineDigits;
        await server.AsSystemAsync(tenant, services => services.GetRequiredService<SaveOrganisation>().ExecuteAsync(new OrganisationEdit
        {
            Kind = OrganisationKind.MedicalInstitution,
            Name = name,
            Code = Japan.MedicalInstitutionCode.FromNineDigits(nineDigits).Value,
        }));
        return name;
    }

    /// <summary>Runs work in a tenant as the command line does.</summary>
    public static Task AsSystemAsync(this HerSysServer server, string tenant, Func<IServiceProvider, Task> work) => server.UsingAsync(tenant, async services =>
    {
        using (services.GetRequiredService<ActorContext>().Act("test"))
        {
            await work(services);
        }
    });

    /// <summary>Fills in the page behind a one-time link and sends it.</summary>
    public static async Task<HttpResponseMessage> SetPasswordAsync(this TenantClient person, string welcomePath, string password)
    {
        var token = new Uri("http://x" + welcomePath).Query["?token=".Length..];
        return await person.PostAsync("/account/welcome", Form(("Token", token), ("Password", password)), welcomePath);
    }

    /// <summary>Fills in the sign-in page and sends it.</summary>
    public static Task<HttpResponseMessage> SignInAsync(this TenantClient person, string userName, string password = Password, string? returnUrl = null) =>
        person.PostAsync("/account/sign-in", Form(("UserName", userName), ("Password", password), ("ReturnUrl", returnUrl ?? "")));

    /// <summary>Where a person stands: 200 at the first page, or the way to sign-in.</summary>
    public static async Task<bool> IsSignedInAsync(this TenantClient person)
    {
        var answer = await person.GetAsync("/account");
        return answer.StatusCode switch
        {
            HttpStatusCode.OK => true,
            HttpStatusCode.Redirect when answer.Headers.Location!.ToString().Contains("/account/sign-in", StringComparison.Ordinal) => false,
            _ => throw new InvalidOperationException($"Neither: {(int)answer.StatusCode} {answer.Headers.Location}"),
        };
    }

    /// <summary>The text of an answer, without the numeric entities of HTML.</summary>
    public static async Task<string> TextAsync(this HttpResponseMessage answer) => WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

    /// <summary>Fields of a form.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Form(params (string Name, string Value)[] fields) =>
        fields.Select(field => KeyValuePair.Create(field.Name, field.Value));
}
