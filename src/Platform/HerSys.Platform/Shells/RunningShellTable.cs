using System.Collections.Frozen;
using HerSys.Platform.Features;

namespace HerSys.Platform.Shells;

/// <summary>
/// The tenants by address, in memory. Readers see one consistent table; a change makes a new one.
/// </summary>
public sealed class RunningShellTable(FeatureResolver features) : IRunningShellTable
{
    private readonly Lock changing = new();
    private volatile ShellAddresses addresses = ShellAddresses.Empty;

    /// <inheritdoc />
    public IReadOnlyCollection<ShellSettings> All => addresses.ByName.Values;

    /// <inheritdoc />
    public ShellSettings? Find(string name) => addresses.ByName.GetValueOrDefault(name);

    /// <inheritdoc />
    public ShellMatch? Match(string host, string path) => addresses.Match(host, path);

    /// <summary>Replaces the whole table, for example at start.</summary>
    public void Load(IEnumerable<ShellSettings> tenants)
    {
        lock (changing)
        {
            addresses = new ShellAddresses(tenants.Select(Complete));
        }
    }

    /// <summary>Adds or replaces one tenant; an older version than the table's is ignored.</summary>
    public ShellSettings Set(ShellSettings tenant)
    {
        lock (changing)
        {
            var complete = Complete(tenant);
            if (Find(tenant.Name) is { } known && known.Id == tenant.Id && known.Version > tenant.Version)
            {
                return known;
            }

            addresses = new ShellAddresses(All.Where(other => other.Name != tenant.Name).Append(complete));
            return complete;
        }
    }

    /// <summary>Takes one tenant out.</summary>
    public void Remove(string name)
    {
        lock (changing)
        {
            addresses = new ShellAddresses(All.Where(other => other.Name != name));
        }
    }

    /// <summary>The settings with the features that follow from those selected.</summary>
    public ShellSettings Complete(ShellSettings tenant) =>
        tenant with { Features = features.Resolve(tenant.SelectedFeatures, tenant.IsDefault) };
}
