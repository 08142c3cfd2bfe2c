namespace HerSys.Platform.Data.Tests.Clinic;

public sealed class Observation
{
    public long Id { get; set; }

    public Guid PatientId { get; set; }

    public required string Text { get; set; }

    public long? CorrectsId { get; set; }
}
