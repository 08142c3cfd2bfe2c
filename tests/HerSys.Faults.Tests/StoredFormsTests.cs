using System.Globalization;
using HerSys.Faults.Storage;
using HerSys.Faults.Submits;
using HerSys.Platform.Shells;
using HerSys.Testing.Databases;

namespace HerSys.Faults.Tests;

/// <summary>The kill loop proves nothing unless its counting sees a loss and a double.</summary>
public sealed class StoredFormsTests
{
    private static readonly NotificationForm First = new(1, Guid.NewGuid());
    private static readonly NotificationForm Second = new(2, Guid.NewGuid());

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Missing_FormThatIsNotStored_IsCounted(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var stored = await StoreAsync(database, [First]);
        Assert.Equal(0, await stored.MissingAsync([First]));
        Assert.Equal(1, await stored.MissingAsync([First, Second]));
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Doubled_PersonNotifiedTwice_IsCounted(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var stored = await StoreAsync(database, [First, Second]);
        Assert.Equal(0, await stored.DoubledAsync());
        await AddAsync(new RawDatabase(database, Clinic.Tenant), Second);
        Assert.Equal(1, await stored.DoubledAsync());
    }

    private static async Task<StoredForms> StoreAsync(TestDatabase database, IEnumerable<NotificationForm> forms)
    {
        var raw = new RawDatabase(database, Clinic.Tenant);
        await raw.ExecuteAsync("""CREATE TABLE "NotificationRevisions" ("FormKey" text)""");
        await raw.ExecuteAsync("""CREATE TABLE "Notifications" ("Phone" text)""");
        await raw.ExecuteAsync("""CREATE TABLE "Cases" ("HerSysId" text)""");
        foreach (var form in forms)
        {
            await AddAsync(raw, form);
        }

        return new StoredForms(raw);
    }

    private static async Task AddAsync(RawDatabase raw, NotificationForm form)
    {
        await raw.ExecuteAsync($"""INSERT INTO "NotificationRevisions" VALUES ('{form.Key}')""");
        await raw.ExecuteAsync($"""INSERT INTO "Notifications" VALUES ('{form.Phone}')""");
        await raw.ExecuteAsync(string.Create(CultureInfo.InvariantCulture, $"""INSERT INTO "Cases" VALUES ('{form.Number}')"""));
    }
}
