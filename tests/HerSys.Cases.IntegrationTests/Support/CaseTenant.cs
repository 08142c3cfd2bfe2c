using HerSys.Cases.Contracts;
using HerSys.Cases.Statuses;
using HerSys.Platform.Data;
using HerSys.Testing.Hosting;
using HerSys.Users.Contracts;
using HerSys.Users.Services.Organisations;
using HerSys.Users.Services.Roles;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Cases.IntegrationTests.Support;

/// <summary>A tenant with cases, made through what modules offer.</summary>
public sealed class CaseTenant(HerSysServer server, string name)
{
    private int codes;

    public HerSysServer Server => server;

    public string Name => name;

    /// <summary>Now on the host's clock.</summary>
    public DateTimeOffset Now => server.Clock.GetUtcNow();

    /// <summary>Today in Tokyo.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Now.ToOffset(TimeSpan.FromHours(9)).DateTime);

    /// <summary>Runs work as the system.</summary>
    public Task RunAsync(Func<IServiceProvider, Task> work) => server.UsingAsync(name, async services =>
    {
        using (services.GetRequiredService<ActorContext>().Act("test"))
        {
            await work(services);
        }
    });

    /// <summary>Runs work as somebody in a duty.</summary>
    public Task AsAsync(string role, Guid? organisation, Func<IServiceProvider, Task> work) => server.UsingAsync(name, async services =>
    {
        var person = new ActorIdentity(Guid.CreateVersion7(), $"見本 {role}", Guid.CreateVersion7(), role, organisation, "組織", "test");
        using (services.GetRequiredService<ActorContext>().Act(person))
        {
            await work(services);
        }
    });

    /// <summary>Opens a case.</summary>
    public async Task<OpenedCase> OpenAsync(NewCase newCase)
    {
        OpenedCase? opened = null;
        await RunAsync(async services => opened = await services.GetRequiredService<ICaseRegistry>().OpenAsync(newCase));
        return opened!;
    }

    /// <summary>Gives a role another permission, as an administrator does.</summary>
    public Task GrantAsync(string role, string permission) => RunAsync(async services =>
    {
        var roles = services.GetRequiredService<RoleBook>();
        var given = await roles.GivenAsync(await roles.EnsureAsync(role, CancellationToken.None), CancellationToken.None);
        await services.GetRequiredService<SaveRolePermissions>().ExecuteAsync(role, [.. given, permission]);
    });

    /// <summary>Adds an organisation.</summary>
    public async Task<Guid> AddOrganisationAsync(OrganisationKind kind, string called, params IEnumerable<string> area)
    {
        var id = Guid.Empty;
        await RunAsync(async services => id = await services.GetRequiredService<SaveOrganisation>().ExecuteAsync(new OrganisationEdit
        {
            Kind = kind,
            Name = called,
            Code = kind == OrganisationKind.MedicalInstitution ? InstitutionCode() : null,
            MunicipalityCodes = [.. area],
            IsActive = true,
        }));
        return id;
    }

    /// <summary>The only health center of a new tenant.</summary>
    public async Task<Guid> CenterAsync()
    {
        var id = Guid.Empty;
        await RunAsync(async services => id = (await services.GetRequiredService<IOrganisationDirectory>().HealthCenterForAsync("472018"))!.Id);
        return id;
    }

    /// <summary>A person at home since some days, with onset and specimen.</summary>
    public NewCase AtHome(string family = "見本", string given = "花子", int onsetDaysAgo = 7) => new()
    {
        Origin = CaseOrigin.HealthCenter,
        Person = new PersonDetails
        {
            FamilyName = family,
            GivenName = given,
            FamilyKana = "ミホン",
            GivenKana = "ハナコ",
            Sex = PersonSex.Female,
            BirthDate = new DateOnly(1963, 12, 3),
            Phone = "090-0000-0123",
        },
        PatientType = PatientType.Confirmed,
        Dates = new CaseDates { Onset = Today.AddDays(-onsetDaysAgo), Specimen = Today.AddDays(1 - onsetDaysAgo), Diagnosis = Today.AddDays(1 - onsetDaysAgo), Report = Today.AddDays(1 - onsetDaysAgo) },
        LocationMunicipality = "472018",
        Statuses = [new NewStatus(CaseStatusCodes.Home, Now.AddDays(2 - onsetDaysAgo)) { Source = "画面" }],
        Source = "test",
    };

    /// <summary>Reads rows of the tenant.</summary>
    public async Task<T> ReadAsync<T>(Func<TenantDbContext, Task<T>> read)
    {
        T? result = default;
        await RunAsync(async services => result = await read(services.GetRequiredService<TenantDbContext>()));
        return result!;
    }

    private string InstitutionCode()
    {
        var digits = $"471{1_000_000 + (++codes * 10):D7}"[..9];
        return digits + HerSys.Japan.LuhnCheckDigit.Compute(digits);
    }
}
