namespace HerSys.Platform.Data.Tests.Clinic;

public sealed class Visit
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid PatientId { get; set; }

    public Guid? FollowsId { get; set; }

    public Visit? Follows { get; set; }

    public string? DiagnosisCode { get; set; }

    public DateTimeOffset At { get; set; }
}
