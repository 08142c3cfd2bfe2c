using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing.Matching;

namespace HerSys.Platform.Mvc.Features;

/// <summary>Chooses the branch of the routing tree for the features that are on in the current tenant.</summary>
internal sealed class FeatureJumpTable(string[] featureIds, int[] destinations) : PolicyJumpTable
{
    public override int GetDestination(HttpContext httpContext)
    {
        var subset = 0;
        for (var index = 0; index < featureIds.Length; index++)
        {
            if (FeatureGate.IsOn(featureIds[index]))
            {
                subset |= 1 << index;
            }
        }

        return destinations[subset];
    }
}
