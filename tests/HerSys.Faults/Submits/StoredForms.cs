using HerSys.Faults.Storage;

namespace HerSys.Faults.Submits;

/// <summary>Looks which forms are in the database.</summary>
internal sealed class StoredForms(RawDatabase database)
{
    /// <summary>How many of these are not there.</summary>
    public async Task<int> MissingAsync(IEnumerable<NotificationForm> forms)
    {
        var keys = (await database.ReadAsync("SELECT \"FormKey\" FROM \"NotificationRevisions\"")).Select(Guid.Parse).ToHashSet();
        return forms.Select(form => form.Key).Distinct().Count(key => !keys.Contains(key));
    }

    /// <summary>How many persons were notified twice, or have a case without a notification.</summary>
    public async Task<int> DoubledAsync()
    {
        var notifications = await database.CountAsync("SELECT COUNT(*) FROM \"Notifications\"");
        var persons = await database.CountAsync("SELECT COUNT(DISTINCT \"Phone\") FROM \"Notifications\"");
        var cases = await database.CountAsync("SELECT COUNT(*) FROM \"Cases\"");
        return (notifications - persons) + Math.Abs(cases - notifications);
    }
}
