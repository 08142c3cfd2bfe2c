using HerSys.Cases.Contracts;

namespace HerSys.Cases.ViewModels;

/// <summary>The form of key dates and patient type; days as typed.</summary>
public sealed class DatesForm : CaseForm
{
    public PatientType? PatientType { get; set; }

    public OnsetState OnsetState { get; set; }

    public string? Onset { get; set; }

    public string? SymptomsBegan { get; set; }

    public string? FirstVisit { get; set; }

    public string? Specimen { get; set; }

    public string? Diagnosis { get; set; }

    public string? Report { get; set; }

    public string? Death { get; set; }

    public bool WasVentilated { get; set; }
}
