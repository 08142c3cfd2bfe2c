using System.Collections;

namespace HerSys.Platform.Mvc.Hosting;

/// <summary>
/// What every line that is logged during a request carries. One scope for all of it, because opening a scope costs a
/// request more than finding its tenant does.
/// </summary>
/// <param name="reference">The reference id (問い合わせ番号).</param>
internal sealed class RequestLogScope(string reference) : IReadOnlyList<KeyValuePair<string, object?>>
{
    /// <summary>Name of the tenant, from the moment it is known.</summary>
    public string? Tenant { get; set; }

    public int Count => Tenant is null ? 1 : 2;

    public KeyValuePair<string, object?> this[int index] => index switch
    {
        0 => new("Reference", reference),
        1 when Tenant is not null => new("Tenant", Tenant),
        _ => throw new ArgumentOutOfRangeException(nameof(index)),
    };

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator()
    {
        for (var index = 0; index < Count; index++)
        {
            yield return this[index];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override string ToString() => Tenant is null ? $"Reference:{reference}" : $"Reference:{reference} Tenant:{Tenant}";
}
