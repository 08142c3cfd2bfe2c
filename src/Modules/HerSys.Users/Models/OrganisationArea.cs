namespace HerSys.Users.Models;

/// <summary>A municipality in the area of a health center (保健所の管轄).</summary>
public sealed class OrganisationArea
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid OrganisationId { get; set; }

    /// <summary>全国地方公共団体コード of six digits.</summary>
    public required string MunicipalityCode { get; set; }
}
