using HerSys.Platform.Data.Tests.Clinic;
using HerSys.Platform.Shells;
using HerSys.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Platform.Data.Tests.Sessions;

public sealed class TenantSessionTests
{
    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Rows_OfAnotherTenant_AreNotSeen(DatabaseProvider provider)
    {
        await using var tenants = await ClinicTenants.StartAsync(provider);
        var (naha, osaka) = (await tenants.AddAsync("naha"), await tenants.AddAsync("osaka"));
        var patient = await tenants.AddPatientAsync(naha);

        await tenants.UsingSessionAsync(osaka, async session =>
        {
            Assert.Null(await session.Set<Patient>().SingleOrDefaultAsync(row => row.Id == patient));
            Assert.Equal(0, await session.Set<Patient>().CountAsync());
        });
        await tenants.UsingSessionAsync(naha, async session => Assert.Equal(1, await session.Set<Patient>().CountAsync()));
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task UniqueNumber_IsUniqueWithinTheTenantOnly(DatabaseProvider provider)
    {
        await using var tenants = await ClinicTenants.StartAsync(provider);
        var (naha, osaka) = (await tenants.AddAsync("naha"), await tenants.AddAsync("osaka"));
        await tenants.AddPatientAsync(naha, "7");
        await tenants.AddPatientAsync(osaka, "7");

        var refused = await Assert.ThrowsAsync<DbUpdateException>(() => tenants.AddPatientAsync(naha, "7"));

        Assert.True(refused.IsUniqueViolation());
        Assert.False(refused.IsForeignKeyViolation());
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task SecondSave_OfTheSameVersion_IsRefused(DatabaseProvider provider)
    {
        await using var tenants = await ClinicTenants.StartAsync(provider);
        var naha = await tenants.AddAsync("naha");
        var id = await tenants.AddPatientAsync(naha);

        await tenants.UsingSessionAsync(naha, mine => tenants.UsingSessionAsync(naha, async yours =>
        {
            (await mine.Set<Patient>().SingleAsync(row => row.Id == id)).Name = "見本 一郎";
            (await yours.Set<Patient>().SingleAsync(row => row.Id == id)).Name = "見本 二郎";
            await mine.SaveChangesAsync();
            await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => yours.SaveChangesAsync());
        }));
        await tenants.UsingSessionAsync(naha, async session =>
        {
            var patient = await session.Set<Patient>().SingleAsync();
            Assert.Equal(("見本 一郎", 2L), (patient.Name, patient.Version));
        });
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Form_OpenedBeforeAnothersSave_IsRefused(DatabaseProvider provider)
    {
        await using var tenants = await ClinicTenants.StartAsync(provider);
        var naha = await tenants.AddAsync("naha");
        await tenants.AddPatientAsync(naha);
        await tenants.UsingSessionAsync(naha, async session =>
        {
            (await session.Set<Patient>().SingleAsync()).Name = "見本 一郎";
            await session.SaveChangesAsync();
        });

        await tenants.UsingSessionAsync(naha, async session =>
        {
            var patient = await session.Set<Patient>().SingleAsync();
            patient.Name = "見本 二郎";
            session.ExpectVersion(patient, 1);
            await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => session.SaveChangesAsync());
        });
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task UnitOfWork_OfWhichOneRowIsRefused_WritesNothing(DatabaseProvider provider)
    {
        await using var tenants = await ClinicTenants.StartAsync(provider);
        var naha = await tenants.AddAsync("naha");
        await tenants.AddPatientAsync(naha, "1");

        await tenants.UsingSessionAsync(naha, async session =>
        {
            session.Add(new Patient { Number = "2", Name = "見本 二郎" });
            session.Add(new Patient { Number = "1", Name = "見本 一郎" });
            await Assert.ThrowsAsync<DbUpdateException>(() => session.SaveChangesAsync());
        });
        await tenants.UsingSessionAsync(naha, async session => Assert.Equal(1, await session.Set<Patient>().CountAsync()));
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Instants_AreComparedAndOrderedByTheDatabase(DatabaseProvider provider)
    {
        await using var tenants = await ClinicTenants.StartAsync(provider);
        var naha = await tenants.AddAsync("naha");
        var patient = await tenants.AddPatientAsync(naha);
        var noon = new DateTimeOffset(2022, 8, 1, 12, 0, 0, TimeSpan.FromHours(9));
        var earlier = new DateTimeOffset(2022, 8, 1, 2, 59, 0, TimeSpan.Zero);

        await tenants.UsingSessionAsync(naha, async session =>
        {
            session.AddRange(new Visit { PatientId = patient, At = noon }, new Visit { PatientId = patient, At = earlier });
            await session.SaveChangesAsync();
        });
        await tenants.UsingSessionAsync(naha, async session =>
        {
            Assert.Equal([earlier, noon], (await session.Set<Visit>().OrderBy(visit => visit.At).ToListAsync()).Select(visit => visit.At));
            Assert.Equal(1, await session.Set<Visit>().CountAsync(visit => visit.At >= noon));
        });
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task SynchronousSave_IsNotOffered(DatabaseProvider provider)
    {
        await using var tenants = await ClinicTenants.StartAsync(provider);
        await tenants.UsingSessionAsync(await tenants.AddAsync("naha"), session =>
        {
            Assert.Throws<NotSupportedException>(() => session.SaveChanges());
            return Task.CompletedTask;
        });
    }

    [Fact]
    public async Task SqliteFile_ThatIsMissing_IsAnErrorAndNotAnEmptyDatabase()
    {
        await using var tenants = await ClinicTenants.StartAsync(DatabaseProvider.Sqlite);
        var naha = await tenants.AddAsync("naha");
        await tenants.ReleaseAsync(naha);
        foreach (var file in Directory.GetFiles(Path.Combine(tenants.Database.Folder, "tenants"), "naha.db*"))
        {
            File.Delete(file);
        }

        await Assert.ThrowsAsync<Microsoft.Data.Sqlite.SqliteException>(() => tenants.AddPatientAsync(naha));
    }
}
