namespace HerSys.Reporting.Forms;

/// <summary>
/// The form as this tenant asks it: the version of the law with the tenant's own fields, order and tiers. Screens, the
/// interface for clinics' own systems, its OpenAPI document and downloads all ask here.
/// </summary>
public interface IEffectiveForms
{
    /// <summary>The form for a new notification today.</summary>
    ValueTask<FormDefinition> CurrentAsync(CancellationToken cancellationToken);

    /// <summary>The form for a notification filed on a day (JST), at its full depth.</summary>
    ValueTask<FormDefinition> OnAsync(DateOnly day, CancellationToken cancellationToken);

    /// <summary>The form under which something was written; the current one where the reference is unknown.</summary>
    /// <param name="reference">As <see cref="FormDefinition.Reference"/> gives it.</param>
    /// <param name="cancellationToken">Cancels.</param>
    ValueTask<FormDefinition> FindAsync(string? reference, CancellationToken cancellationToken);
}
