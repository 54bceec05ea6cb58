using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CoCreation.Sim.Architecture.Tests.Determinism;

/// <summary>Which instruction put an argument on the stack: a walk back over the code as it lies, jumps ignored.</summary>
internal static class StackWalk
{
    /// <summary>The static type of the argument that lies <paramref name="depth"/> below the top before a call, if it can be told.</summary>
    public static TypeReference? ArgumentType(CallSite call, int depth)
    {
        for (var before = call.Instruction.Previous; before is not null; before = before.Previous)
        {
            var pushed = Pushed(before);
            if (depth < pushed)
                return TypeOf(before, call.Caller);
            depth += Popped(before) - pushed;
        }
        return null;
    }

    private static int Pushed(Instruction code) => code.OpCode.StackBehaviourPush switch
    {
        StackBehaviour.Push0 => 0,
        StackBehaviour.Push1_push1 => 2,
        StackBehaviour.Varpush => code.Operand is MethodReference { ReturnType.MetadataType: MetadataType.Void } ? 0 : 1,
        _ => 1,
    };

    private static int Popped(Instruction code) => code.OpCode.StackBehaviourPop switch
    {
        StackBehaviour.Pop0 => 0,
        StackBehaviour.Pop1 or StackBehaviour.Popi or StackBehaviour.Popref => 1,
        StackBehaviour.Popi_popi_popi or StackBehaviour.Popref_popi_popi or StackBehaviour.Popref_popi_popi8
            or StackBehaviour.Popref_popi_popr4 or StackBehaviour.Popref_popi_popr8 or StackBehaviour.Popref_popi_popref => 3,
        StackBehaviour.Varpop => PoppedByCall(code),
        StackBehaviour.PopAll => 0,
        _ => 2,
    };

    private static int PoppedByCall(Instruction code) => code.Operand is MethodReference method
        ? method.Parameters.Count + (method.HasThis && code.OpCode.Code != Code.Newobj ? 1 : 0)
        : 0;

    private static TypeReference? TypeOf(Instruction code, MethodDefinition method) => code.OpCode.Code switch
    {
        Code.Ldloc_0 or Code.Ldloc_1 or Code.Ldloc_2 or Code.Ldloc_3 => method.Body.Variables[code.OpCode.Code - Code.Ldloc_0].VariableType,
        Code.Ldarg_0 or Code.Ldarg_1 or Code.Ldarg_2 or Code.Ldarg_3 => ArgumentOf(method, code.OpCode.Code - Code.Ldarg_0),
        Code.Newobj => ((MethodReference)code.Operand).DeclaringType,
        _ => code.Operand switch
        {
            FieldReference field => field.FieldType,
            VariableReference variable => variable.VariableType,
            ParameterReference parameter => parameter.ParameterType,
            MethodReference called => called.ReturnType,
            _ => null,
        },
    };

    private static TypeReference ArgumentOf(MethodDefinition method, int index) =>
        !method.HasThis ? method.Parameters[index].ParameterType
        : index == 0 ? method.DeclaringType
        : method.Parameters[index - 1].ParameterType;
}
