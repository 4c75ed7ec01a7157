// Made from Sources/ComputeKernels/Kernels by scripts/device-sources. Change that folder, then run the script.

RK_KERNEL(rk_k_add_569b66f8b5224757)(RK_GLOBAL const rk_f64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f64 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_f64 *v_result_2, rk_i64 n_result_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return;
  rk_i64 v_i_3 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(v_i_3, n_x_0), RK_STOP(1));
  RK_CHECK(rk_index_traps(v_i_3, n_y_1), RK_STOP(2));
  RK_CHECK(rk_index_traps(v_i_3, n_result_2), RK_STOP(0));
  v_result_2[v_i_3] = (v_x_0[v_i_3] + v_y_1[v_i_3]);
}
void CK_NAME(rk_k_add_569b66f8b5224757)(const rk_i64 *row, const rk_i64 *arguments) {
  const rk_i64 first = row[0], end = row[1], y = row[2], z = row[3];
  const rk_i64 width = row[4], height = row[5], depth = row[6];
  const rk_f64 *a0 = (const rk_f64 *)arguments[0];
  const rk_i64 n0 = arguments[1];
  const rk_f64 *a1 = (const rk_f64 *)arguments[3];
  const rk_i64 n1 = arguments[4];
  rk_f64 *a2 = (rk_f64 *)arguments[6];
  const rk_i64 n2 = arguments[7];
  rk_i32 slow = 0;
  rk_i64 x = first;
  if (y == 0 && z == 0 && CK_IS_STREAMED(a2, n2)) {
    CK_FEW_TURNS
    for (; x < end && !CK_STARTS_RUN(a2 + x); x++) ck_item_rk_k_add_569b66f8b5224757(x, y, z, 0, &slow, a0, n0, a1, n1, a2, n2, width, height, depth, 0);
    for (CK_RUN_OF(a2, run); x + CK_COUNT(run) <= end; x += CK_COUNT(run)) {
      for (rk_i64 k = 0; k < CK_COUNT(run); k++) ck_item_rk_k_add_569b66f8b5224757(k, 0, 0, 0, &slow, a0 + x, n0, a1 + x, n1, run, n2, width, height, depth, 0);
      ck_stream_run(a2 + x, run);
    }
    ck_end_streaming();
  }
  for (; x < end; x++) ck_item_rk_k_add_569b66f8b5224757(x, y, z, 0, &slow, a0, n0, a1, n1, a2, n2, width, height, depth, 0);
}

RK_KERNEL(rk_k_subtract_297fe3e0193401ac)(RK_GLOBAL const rk_f64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f64 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_f64 *v_result_2, rk_i64 n_result_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return;
  rk_i64 v_i_3 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(v_i_3, n_x_0), RK_STOP(1));
  RK_CHECK(rk_index_traps(v_i_3, n_y_1), RK_STOP(2));
  RK_CHECK(rk_index_traps(v_i_3, n_result_2), RK_STOP(0));
  v_result_2[v_i_3] = (v_x_0[v_i_3] - v_y_1[v_i_3]);
}
void CK_NAME(rk_k_subtract_297fe3e0193401ac)(const rk_i64 *row, const rk_i64 *arguments) {
  const rk_i64 first = row[0], end = row[1], y = row[2], z = row[3];
  const rk_i64 width = row[4], height = row[5], depth = row[6];
  const rk_f64 *a0 = (const rk_f64 *)arguments[0];
  const rk_i64 n0 = arguments[1];
  const rk_f64 *a1 = (const rk_f64 *)arguments[3];
  const rk_i64 n1 = arguments[4];
  rk_f64 *a2 = (rk_f64 *)arguments[6];
  const rk_i64 n2 = arguments[7];
  rk_i32 slow = 0;
  rk_i64 x = first;
  if (y == 0 && z == 0 && CK_IS_STREAMED(a2, n2)) {
    CK_FEW_TURNS
    for (; x < end && !CK_STARTS_RUN(a2 + x); x++) ck_item_rk_k_subtract_297fe3e0193401ac(x, y, z, 0, &slow, a0, n0, a1, n1, a2, n2, width, height, depth, 0);
    for (CK_RUN_OF(a2, run); x + CK_COUNT(run) <= end; x += CK_COUNT(run)) {
      for (rk_i64 k = 0; k < CK_COUNT(run); k++) ck_item_rk_k_subtract_297fe3e0193401ac(k, 0, 0, 0, &slow, a0 + x, n0, a1 + x, n1, run, n2, width, height, depth, 0);
      ck_stream_run(a2 + x, run);
    }
    ck_end_streaming();
  }
  for (; x < end; x++) ck_item_rk_k_subtract_297fe3e0193401ac(x, y, z, 0, &slow, a0, n0, a1, n1, a2, n2, width, height, depth, 0);
}

RK_KERNEL(rk_k_multiply_d6d15c9debd77338)(RK_GLOBAL const rk_f64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f64 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_f64 *v_result_2, rk_i64 n_result_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return;
  rk_i64 v_i_3 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(v_i_3, n_x_0), RK_STOP(1));
  RK_CHECK(rk_index_traps(v_i_3, n_y_1), RK_STOP(2));
  RK_CHECK(rk_index_traps(v_i_3, n_result_2), RK_STOP(0));
  v_result_2[v_i_3] = (v_x_0[v_i_3] * v_y_1[v_i_3]);
}
void CK_NAME(rk_k_multiply_d6d15c9debd77338)(const rk_i64 *row, const rk_i64 *arguments) {
  const rk_i64 first = row[0], end = row[1], y = row[2], z = row[3];
  const rk_i64 width = row[4], height = row[5], depth = row[6];
  const rk_f64 *a0 = (const rk_f64 *)arguments[0];
  const rk_i64 n0 = arguments[1];
  const rk_f64 *a1 = (const rk_f64 *)arguments[3];
  const rk_i64 n1 = arguments[4];
  rk_f64 *a2 = (rk_f64 *)arguments[6];
  const rk_i64 n2 = arguments[7];
  rk_i32 slow = 0;
  rk_i64 x = first;
  if (y == 0 && z == 0 && CK_IS_STREAMED(a2, n2)) {
    CK_FEW_TURNS
    for (; x < end && !CK_STARTS_RUN(a2 + x); x++) ck_item_rk_k_multiply_d6d15c9debd77338(x, y, z, 0, &slow, a0, n0, a1, n1, a2, n2, width, height, depth, 0);
    for (CK_RUN_OF(a2, run); x + CK_COUNT(run) <= end; x += CK_COUNT(run)) {
      for (rk_i64 k = 0; k < CK_COUNT(run); k++) ck_item_rk_k_multiply_d6d15c9debd77338(k, 0, 0, 0, &slow, a0 + x, n0, a1 + x, n1, run, n2, width, height, depth, 0);
      ck_stream_run(a2 + x, run);
    }
    ck_end_streaming();
  }
  for (; x < end; x++) ck_item_rk_k_multiply_d6d15c9debd77338(x, y, z, 0, &slow, a0, n0, a1, n1, a2, n2, width, height, depth, 0);
}

RK_KERNEL(rk_k_divide_0bacfc7deef61713)(RK_GLOBAL const rk_f64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f64 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_f64 *v_result_2, rk_i64 n_result_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return;
  rk_i64 v_i_3 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(v_i_3, n_x_0), RK_STOP(1));
  RK_CHECK(rk_index_traps(v_i_3, n_y_1), RK_STOP(2));
  RK_CHECK(rk_index_traps(v_i_3, n_result_2), RK_STOP(0));
  v_result_2[v_i_3] = (v_x_0[v_i_3] / v_y_1[v_i_3]);
}
void CK_NAME(rk_k_divide_0bacfc7deef61713)(const rk_i64 *row, const rk_i64 *arguments) {
  const rk_i64 first = row[0], end = row[1], y = row[2], z = row[3];
  const rk_i64 width = row[4], height = row[5], depth = row[6];
  const rk_f64 *a0 = (const rk_f64 *)arguments[0];
  const rk_i64 n0 = arguments[1];
  const rk_f64 *a1 = (const rk_f64 *)arguments[3];
  const rk_i64 n1 = arguments[4];
  rk_f64 *a2 = (rk_f64 *)arguments[6];
  const rk_i64 n2 = arguments[7];
  rk_i32 slow = 0;
  rk_i64 x = first;
  if (y == 0 && z == 0 && CK_IS_STREAMED(a2, n2)) {
    CK_FEW_TURNS
    for (; x < end && !CK_STARTS_RUN(a2 + x); x++) ck_item_rk_k_divide_0bacfc7deef61713(x, y, z, 0, &slow, a0, n0, a1, n1, a2, n2, width, height, depth, 0);
    for (CK_RUN_OF(a2, run); x + CK_COUNT(run) <= end; x += CK_COUNT(run)) {
      for (rk_i64 k = 0; k < CK_COUNT(run); k++) ck_item_rk_k_divide_0bacfc7deef61713(k, 0, 0, 0, &slow, a0 + x, n0, a1 + x, n1, run, n2, width, height, depth, 0);
      ck_stream_run(a2 + x, run);
    }
    ck_end_streaming();
  }
  for (; x < end; x++) ck_item_rk_k_divide_0bacfc7deef61713(x, y, z, 0, &slow, a0, n0, a1, n1, a2, n2, width, height, depth, 0);
}

RK_KERNEL(rk_k_minimum_0ea8453ea37b15e6)(RK_GLOBAL const rk_f64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f64 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_f64 *v_result_2, rk_i64 n_result_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return;
  rk_i64 v_i_3 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(v_i_3, n_x_0), RK_STOP(0));
  rk_f64 v_a_4 = v_x_0[v_i_3];
  RK_CHECK(rk_index_traps(v_i_3, n_y_1), RK_STOP(1));
  rk_f64 v_b_5 = v_y_1[v_i_3];
  RK_CHECK(rk_index_traps(v_i_3, n_result_2), RK_STOP(2));
  v_result_2[v_i_3] = (((v_b_5 < v_a_4) || rk_f64_is_nan(v_b_5)) ? v_b_5 : v_a_4);
}
void CK_NAME(rk_k_minimum_0ea8453ea37b15e6)(const rk_i64 *row, const rk_i64 *arguments) {
  const rk_i64 first = row[0], end = row[1], y = row[2], z = row[3];
  const rk_i64 width = row[4], height = row[5], depth = row[6];
  const rk_f64 *a0 = (const rk_f64 *)arguments[0];
  const rk_i64 n0 = arguments[1];
  const rk_f64 *a1 = (const rk_f64 *)arguments[3];
  const rk_i64 n1 = arguments[4];
  rk_f64 *a2 = (rk_f64 *)arguments[6];
  const rk_i64 n2 = arguments[7];
  rk_i32 slow = 0;
  rk_i64 x = first;
  if (y == 0 && z == 0 && CK_IS_STREAMED(a2, n2)) {
    CK_FEW_TURNS
    for (; x < end && !CK_STARTS_RUN(a2 + x); x++) ck_item_rk_k_minimum_0ea8453ea37b15e6(x, y, z, 0, &slow, a0, n0, a1, n1, a2, n2, width, height, depth, 0);
    for (CK_RUN_OF(a2, run); x + CK_COUNT(run) <= end; x += CK_COUNT(run)) {
      for (rk_i64 k = 0; k < CK_COUNT(run); k++) ck_item_rk_k_minimum_0ea8453ea37b15e6(k, 0, 0, 0, &slow, a0 + x, n0, a1 + x, n1, run, n2, width, height, depth, 0);
      ck_stream_run(a2 + x, run);
    }
    ck_end_streaming();
  }
  for (; x < end; x++) ck_item_rk_k_minimum_0ea8453ea37b15e6(x, y, z, 0, &slow, a0, n0, a1, n1, a2, n2, width, height, depth, 0);
}

RK_KERNEL(rk_k_maximum_dfff751d22ebd1e0)(RK_GLOBAL const rk_f64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f64 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_f64 *v_result_2, rk_i64 n_result_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return;
  rk_i64 v_i_3 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(v_i_3, n_x_0), RK_STOP(0));
  rk_f64 v_a_4 = v_x_0[v_i_3];
  RK_CHECK(rk_index_traps(v_i_3, n_y_1), RK_STOP(1));
  rk_f64 v_b_5 = v_y_1[v_i_3];
  RK_CHECK(rk_index_traps(v_i_3, n_result_2), RK_STOP(2));
  v_result_2[v_i_3] = (((v_b_5 > v_a_4) || rk_f64_is_nan(v_b_5)) ? v_b_5 : v_a_4);
}
void CK_NAME(rk_k_maximum_dfff751d22ebd1e0)(const rk_i64 *row, const rk_i64 *arguments) {
  const rk_i64 first = row[0], end = row[1], y = row[2], z = row[3];
  const rk_i64 width = row[4], height = row[5], depth = row[6];
  const rk_f64 *a0 = (const rk_f64 *)arguments[0];
  const rk_i64 n0 = arguments[1];
  const rk_f64 *a1 = (const rk_f64 *)arguments[3];
  const rk_i64 n1 = arguments[4];
  rk_f64 *a2 = (rk_f64 *)arguments[6];
  const rk_i64 n2 = arguments[7];
  rk_i32 slow = 0;
  rk_i64 x = first;
  if (y == 0 && z == 0 && CK_IS_STREAMED(a2, n2)) {
    CK_FEW_TURNS
    for (; x < end && !CK_STARTS_RUN(a2 + x); x++) ck_item_rk_k_maximum_dfff751d22ebd1e0(x, y, z, 0, &slow, a0, n0, a1, n1, a2, n2, width, height, depth, 0);
    for (CK_RUN_OF(a2, run); x + CK_COUNT(run) <= end; x += CK_COUNT(run)) {
      for (rk_i64 k = 0; k < CK_COUNT(run); k++) ck_item_rk_k_maximum_dfff751d22ebd1e0(k, 0, 0, 0, &slow, a0 + x, n0, a1 + x, n1, run, n2, width, height, depth, 0);
      ck_stream_run(a2 + x, run);
    }
    ck_end_streaming();
  }
  for (; x < end; x++) ck_item_rk_k_maximum_dfff751d22ebd1e0(x, y, z, 0, &slow, a0, n0, a1, n1, a2, n2, width, height, depth, 0);
}

RK_KERNEL(rk_k_power_6dd6dd01f2040371)(RK_GLOBAL const rk_f64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f64 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_f64 *v_result_2, rk_i64 n_result_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return;
  rk_i64 v_i_3 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(v_i_3, n_x_0), RK_STOP(1));
  RK_CHECK(rk_index_traps(v_i_3, n_y_1), RK_STOP(2));
  rk_f64 t1 = v_x_0[v_i_3];
  rk_f64 t2 = v_y_1[v_i_3];
  RK_CHECK(rk_index_traps(v_i_3, n_result_2), RK_STOP(0));
  v_result_2[v_i_3] = rk_f64_pow(t1, t2);
}
void CK_NAME(rk_k_power_6dd6dd01f2040371)(const rk_i64 *row, const rk_i64 *arguments) {
  const rk_i64 first = row[0], end = row[1], y = row[2], z = row[3];
  const rk_i64 width = row[4], height = row[5], depth = row[6];
  const rk_f64 *a0 = (const rk_f64 *)arguments[0];
  const rk_i64 n0 = arguments[1];
  const rk_f64 *a1 = (const rk_f64 *)arguments[3];
  const rk_i64 n1 = arguments[4];
  rk_f64 *a2 = (rk_f64 *)arguments[6];
  const rk_i64 n2 = arguments[7];
  rk_i32 slow = 0;
  for (rk_i64 base = first; base < end; base += CK_PIECE) {
    const rk_i64 last = base + CK_PIECE < end ? base + CK_PIECE : end;
    slow = 0;
    for (rk_i64 x = base; x < last; x++) ck_item_rk_k_power_6dd6dd01f2040371(x, y, z, 0, &slow, a0, n0, a1, n1, a2, n2, width, height, depth, 0);
    if (slow) for (rk_i64 x = base; x < last; x++) ck_item_rk_k_power_6dd6dd01f2040371(x, y, z, 1, &slow, a0, n0, a1, n1, a2, n2, width, height, depth, 0);
  }
}

RK_KERNEL(rk_k_scale_8ad9497ff2b80e04)(rk_f64 v_factor_0, rk_f64 v_offset_1, RK_GLOBAL const rk_f64 *v_x_2, rk_i64 n_x_2, RK_GLOBAL rk_f64 *v_result_3, rk_i64 n_result_3, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return;
  rk_i64 v_i_4 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(v_i_4, n_x_2), RK_STOP(1));
  RK_CHECK(rk_index_traps(v_i_4, n_result_3), RK_STOP(0));
  v_result_3[v_i_4] = ((v_factor_0 * v_x_2[v_i_4]) + v_offset_1);
}
void CK_NAME(rk_k_scale_8ad9497ff2b80e04)(const rk_i64 *row, const rk_i64 *arguments) {
  const rk_i64 first = row[0], end = row[1], y = row[2], z = row[3];
  const rk_i64 width = row[4], height = row[5], depth = row[6];
  const rk_f64 a0 = *(const rk_f64 *)arguments[0];
  const rk_f64 a1 = *(const rk_f64 *)arguments[3];
  const rk_f64 *a2 = (const rk_f64 *)arguments[6];
  const rk_i64 n2 = arguments[7];
  rk_f64 *a3 = (rk_f64 *)arguments[9];
  const rk_i64 n3 = arguments[10];
  rk_i32 slow = 0;
  rk_i64 x = first;
  if (y == 0 && z == 0 && CK_IS_STREAMED(a3, n3)) {
    CK_FEW_TURNS
    for (; x < end && !CK_STARTS_RUN(a3 + x); x++) ck_item_rk_k_scale_8ad9497ff2b80e04(x, y, z, 0, &slow, a0, a1, a2, n2, a3, n3, width, height, depth, 0);
    for (CK_RUN_OF(a3, run); x + CK_COUNT(run) <= end; x += CK_COUNT(run)) {
      for (rk_i64 k = 0; k < CK_COUNT(run); k++) ck_item_rk_k_scale_8ad9497ff2b80e04(k, 0, 0, 0, &slow, a0, a1, a2 + x, n2, run, n3, width, height, depth, 0);
      ck_stream_run(a3 + x, run);
    }
    ck_end_streaming();
  }
  for (; x < end; x++) ck_item_rk_k_scale_8ad9497ff2b80e04(x, y, z, 0, &slow, a0, a1, a2, n2, a3, n3, width, height, depth, 0);
}

RK_KERNEL(rk_k_clamp_32fdb88577fcbf5d)(rk_f64 v_lower_0, rk_f64 v_upper_1, RK_GLOBAL const rk_f64 *v_x_2, rk_i64 n_x_2, RK_GLOBAL rk_f64 *v_result_3, rk_i64 n_result_3, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return;
  rk_i64 v_i_4 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(v_i_4, n_x_2), RK_STOP(0));
  rk_f64 v_value_5 = v_x_2[v_i_4];
  RK_CHECK(rk_index_traps(v_i_4, n_result_3), RK_STOP(1));
  v_result_3[v_i_4] = ((v_value_5 < v_lower_0) ? v_lower_0 : ((v_value_5 > v_upper_1) ? v_upper_1 : v_value_5));
}
void CK_NAME(rk_k_clamp_32fdb88577fcbf5d)(const rk_i64 *row, const rk_i64 *arguments) {
  const rk_i64 first = row[0], end = row[1], y = row[2], z = row[3];
  const rk_i64 width = row[4], height = row[5], depth = row[6];
  const rk_f64 a0 = *(const rk_f64 *)arguments[0];
  const rk_f64 a1 = *(const rk_f64 *)arguments[3];
  const rk_f64 *a2 = (const rk_f64 *)arguments[6];
  const rk_i64 n2 = arguments[7];
  rk_f64 *a3 = (rk_f64 *)arguments[9];
  const rk_i64 n3 = arguments[10];
  rk_i32 slow = 0;
  rk_i64 x = first;
  if (y == 0 && z == 0 && CK_IS_STREAMED(a3, n3)) {
    CK_FEW_TURNS
    for (; x < end && !CK_STARTS_RUN(a3 + x); x++) ck_item_rk_k_clamp_32fdb88577fcbf5d(x, y, z, 0, &slow, a0, a1, a2, n2, a3, n3, width, height, depth, 0);
    for (CK_RUN_OF(a3, run); x + CK_COUNT(run) <= end; x += CK_COUNT(run)) {
      for (rk_i64 k = 0; k < CK_COUNT(run); k++) ck_item_rk_k_clamp_32fdb88577fcbf5d(k, 0, 0, 0, &slow, a0, a1, a2 + x, n2, run, n3, width, height, depth, 0);
      ck_stream_run(a3 + x, run);
    }
    ck_end_streaming();
  }
  for (; x < end; x++) ck_item_rk_k_clamp_32fdb88577fcbf5d(x, y, z, 0, &slow, a0, a1, a2, n2, a3, n3, width, height, depth, 0);
}

RK_KERNEL(rk_k_accumulate_23d88b284a528e4c)(rk_f64 v_factor_0, RK_GLOBAL const rk_f64 *v_x_1, rk_i64 n_x_1, RK_GLOBAL rk_f64 *v_result_2, rk_i64 n_result_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return;
  rk_i64 v_i_3 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(v_i_3, n_x_1), RK_STOP(1));
  RK_CHECK(rk_index_traps(v_i_3, n_result_2), RK_STOP(2));
  RK_CHECK(rk_index_traps(v_i_3, n_result_2), RK_STOP(0));
  v_result_2[v_i_3] = ((v_factor_0 * v_x_1[v_i_3]) + v_result_2[v_i_3]);
}
void CK_NAME(rk_k_accumulate_23d88b284a528e4c)(const rk_i64 *row, const rk_i64 *arguments) {
  const rk_i64 first = row[0], end = row[1], y = row[2], z = row[3];
  const rk_i64 width = row[4], height = row[5], depth = row[6];
  const rk_f64 a0 = *(const rk_f64 *)arguments[0];
  const rk_f64 *a1 = (const rk_f64 *)arguments[3];
  const rk_i64 n1 = arguments[4];
  rk_f64 *a2 = (rk_f64 *)arguments[6];
  const rk_i64 n2 = arguments[7];
  rk_i32 slow = 0;
  for (rk_i64 x = first; x < end; x++) ck_item_rk_k_accumulate_23d88b284a528e4c(x, y, z, 0, &slow, a0, a1, n1, a2, n2, width, height, depth, 0);
}

RK_KERNEL(rk_k_magnitude_62a0da4c49bf9898)(RK_GLOBAL const rk_f64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f64 *v_result_1, rk_i64 n_result_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return;
  rk_i64 v_i_2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(v_i_2, n_x_0), RK_STOP(1));
  rk_f64 t1 = v_x_0[v_i_2];
  RK_CHECK(rk_index_traps(v_i_2, n_result_1), RK_STOP(0));
  v_result_1[v_i_2] = rk_f64_abs(t1);
}
void CK_NAME(rk_k_magnitude_62a0da4c49bf9898)(const rk_i64 *row, const rk_i64 *arguments) {
  const rk_i64 first = row[0], end = row[1], y = row[2], z = row[3];
  const rk_i64 width = row[4], height = row[5], depth = row[6];
  const rk_f64 *a0 = (const rk_f64 *)arguments[0];
  const rk_i64 n0 = arguments[1];
  rk_f64 *a1 = (rk_f64 *)arguments[3];
  const rk_i64 n1 = arguments[4];
  rk_i32 slow = 0;
  rk_i64 x = first;
  if (y == 0 && z == 0 && CK_IS_STREAMED(a1, n1)) {
    CK_FEW_TURNS
    for (; x < end && !CK_STARTS_RUN(a1 + x); x++) ck_item_rk_k_magnitude_62a0da4c49bf9898(x, y, z, 0, &slow, a0, n0, a1, n1, width, height, depth, 0);
    for (CK_RUN_OF(a1, run); x + CK_COUNT(run) <= end; x += CK_COUNT(run)) {
      for (rk_i64 k = 0; k < CK_COUNT(run); k++) ck_item_rk_k_magnitude_62a0da4c49bf9898(k, 0, 0, 0, &slow, a0 + x, n0, run, n1, width, height, depth, 0);
      ck_stream_run(a1 + x, run);
    }
    ck_end_streaming();
  }
  for (; x < end; x++) ck_item_rk_k_magnitude_62a0da4c49bf9898(x, y, z, 0, &slow, a0, n0, a1, n1, width, height, depth, 0);
}

RK_KERNEL(rk_k_squareRoot_54979a5b3043a94b)(RK_GLOBAL const rk_f64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f64 *v_result_1, rk_i64 n_result_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return;
  rk_i64 v_i_2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(v_i_2, n_x_0), RK_STOP(1));
  rk_f64 t1 = v_x_0[v_i_2];
  RK_CHECK(rk_index_traps(v_i_2, n_result_1), RK_STOP(0));
  v_result_1[v_i_2] = rk_f64_square_root(t1);
}
void CK_NAME(rk_k_squareRoot_54979a5b3043a94b)(const rk_i64 *row, const rk_i64 *arguments) {
  const rk_i64 first = row[0], end = row[1], y = row[2], z = row[3];
  const rk_i64 width = row[4], height = row[5], depth = row[6];
  const rk_f64 *a0 = (const rk_f64 *)arguments[0];
  const rk_i64 n0 = arguments[1];
  rk_f64 *a1 = (rk_f64 *)arguments[3];
  const rk_i64 n1 = arguments[4];
  rk_i32 slow = 0;
  rk_i64 x = first;
  if (y == 0 && z == 0 && CK_IS_STREAMED(a1, n1)) {
    CK_FEW_TURNS
    for (; x < end && !CK_STARTS_RUN(a1 + x); x++) ck_item_rk_k_squareRoot_54979a5b3043a94b(x, y, z, 0, &slow, a0, n0, a1, n1, width, height, depth, 0);
    for (CK_RUN_OF(a1, run); x + CK_COUNT(run) <= end; x += CK_COUNT(run)) {
      for (rk_i64 k = 0; k < CK_COUNT(run); k++) ck_item_rk_k_squareRoot_54979a5b3043a94b(k, 0, 0, 0, &slow, a0 + x, n0, run, n1, width, height, depth, 0);
      ck_stream_run(a1 + x, run);
    }
    ck_end_streaming();
  }
  for (; x < end; x++) ck_item_rk_k_squareRoot_54979a5b3043a94b(x, y, z, 0, &slow, a0, n0, a1, n1, width, height, depth, 0);
}

RK_KERNEL(rk_k_exponential_2f23bf11b866a961)(RK_GLOBAL const rk_f64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f64 *v_result_1, rk_i64 n_result_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return;
  rk_i64 v_i_2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(v_i_2, n_x_0), RK_STOP(1));
  rk_f64 t1 = v_x_0[v_i_2];
  RK_CHECK(rk_index_traps(v_i_2, n_result_1), RK_STOP(0));
  v_result_1[v_i_2] = rk_f64_exp(t1);
}
void CK_NAME(rk_k_exponential_2f23bf11b866a961)(const rk_i64 *row, const rk_i64 *arguments) {
  const rk_i64 first = row[0], end = row[1], y = row[2], z = row[3];
  const rk_i64 width = row[4], height = row[5], depth = row[6];
  const rk_f64 *a0 = (const rk_f64 *)arguments[0];
  const rk_i64 n0 = arguments[1];
  rk_f64 *a1 = (rk_f64 *)arguments[3];
  const rk_i64 n1 = arguments[4];
  rk_i32 slow = 0;
  rk_i64 x = first;
  if (y == 0 && z == 0 && CK_IS_STREAMED(a1, n1)) {
    CK_FEW_TURNS
    for (; x < end && !CK_STARTS_RUN(a1 + x); x++) ck_item_rk_k_exponential_2f23bf11b866a961(x, y, z, 0, &slow, a0, n0, a1, n1, width, height, depth, 0);
    for (CK_RUN_OF(a1, run); x + CK_COUNT(run) <= end; x += CK_COUNT(run)) {
      for (rk_i64 k = 0; k < CK_COUNT(run); k++) ck_item_rk_k_exponential_2f23bf11b866a961(k, 0, 0, 0, &slow, a0 + x, n0, run, n1, width, height, depth, 0);
      ck_stream_run(a1 + x, run);
    }
    ck_end_streaming();
  }
  for (; x < end; x++) ck_item_rk_k_exponential_2f23bf11b866a961(x, y, z, 0, &slow, a0, n0, a1, n1, width, height, depth, 0);
}

RK_KERNEL(rk_k_logarithm_aa7063c1152a758d)(RK_GLOBAL const rk_f64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f64 *v_result_1, rk_i64 n_result_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return;
  rk_i64 v_i_2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(v_i_2, n_x_0), RK_STOP(1));
  rk_f64 t1 = v_x_0[v_i_2];
  RK_CHECK(rk_index_traps(v_i_2, n_result_1), RK_STOP(0));
  v_result_1[v_i_2] = rk_f64_log(t1);
}
void CK_NAME(rk_k_logarithm_aa7063c1152a758d)(const rk_i64 *row, const rk_i64 *arguments) {
  const rk_i64 first = row[0], end = row[1], y = row[2], z = row[3];
  const rk_i64 width = row[4], height = row[5], depth = row[6];
  const rk_f64 *a0 = (const rk_f64 *)arguments[0];
  const rk_i64 n0 = arguments[1];
  rk_f64 *a1 = (rk_f64 *)arguments[3];
  const rk_i64 n1 = arguments[4];
  rk_i32 slow = 0;
  for (rk_i64 base = first; base < end; base += CK_PIECE) {
    const rk_i64 last = base + CK_PIECE < end ? base + CK_PIECE : end;
    slow = 0;
    for (rk_i64 x = base; x < last; x++) ck_item_rk_k_logarithm_aa7063c1152a758d(x, y, z, 0, &slow, a0, n0, a1, n1, width, height, depth, 0);
    if (slow) for (rk_i64 x = base; x < last; x++) ck_item_rk_k_logarithm_aa7063c1152a758d(x, y, z, 1, &slow, a0, n0, a1, n1, width, height, depth, 0);
  }
}

RK_KERNEL(rk_k_sine_87fdec9e62503329)(RK_GLOBAL const rk_f64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f64 *v_result_1, rk_i64 n_result_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return;
  rk_i64 v_i_2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(v_i_2, n_x_0), RK_STOP(1));
  rk_f64 t1 = v_x_0[v_i_2];
  RK_CHECK(rk_index_traps(v_i_2, n_result_1), RK_STOP(0));
  v_result_1[v_i_2] = rk_f64_sin(t1);
}
void CK_NAME(rk_k_sine_87fdec9e62503329)(const rk_i64 *row, const rk_i64 *arguments) {
  const rk_i64 first = row[0], end = row[1], y = row[2], z = row[3];
  const rk_i64 width = row[4], height = row[5], depth = row[6];
  const rk_f64 *a0 = (const rk_f64 *)arguments[0];
  const rk_i64 n0 = arguments[1];
  rk_f64 *a1 = (rk_f64 *)arguments[3];
  const rk_i64 n1 = arguments[4];
  rk_i32 slow = 0;
  for (rk_i64 base = first; base < end; base += CK_PIECE) {
    const rk_i64 last = base + CK_PIECE < end ? base + CK_PIECE : end;
    slow = 0;
    for (rk_i64 x = base; x < last; x++) ck_item_rk_k_sine_87fdec9e62503329(x, y, z, 0, &slow, a0, n0, a1, n1, width, height, depth, 0);
    if (slow) for (rk_i64 x = base; x < last; x++) ck_item_rk_k_sine_87fdec9e62503329(x, y, z, 1, &slow, a0, n0, a1, n1, width, height, depth, 0);
  }
}

RK_KERNEL(rk_k_cosine_d784d5b7bd9f422f)(RK_GLOBAL const rk_f64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f64 *v_result_1, rk_i64 n_result_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return;
  rk_i64 v_i_2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(v_i_2, n_x_0), RK_STOP(1));
  rk_f64 t1 = v_x_0[v_i_2];
  RK_CHECK(rk_index_traps(v_i_2, n_result_1), RK_STOP(0));
  v_result_1[v_i_2] = rk_f64_cos(t1);
}
void CK_NAME(rk_k_cosine_d784d5b7bd9f422f)(const rk_i64 *row, const rk_i64 *arguments) {
  const rk_i64 first = row[0], end = row[1], y = row[2], z = row[3];
  const rk_i64 width = row[4], height = row[5], depth = row[6];
  const rk_f64 *a0 = (const rk_f64 *)arguments[0];
  const rk_i64 n0 = arguments[1];
  rk_f64 *a1 = (rk_f64 *)arguments[3];
  const rk_i64 n1 = arguments[4];
  rk_i32 slow = 0;
  for (rk_i64 base = first; base < end; base += CK_PIECE) {
    const rk_i64 last = base + CK_PIECE < end ? base + CK_PIECE : end;
    slow = 0;
    for (rk_i64 x = base; x < last; x++) ck_item_rk_k_cosine_d784d5b7bd9f422f(x, y, z, 0, &slow, a0, n0, a1, n1, width, height, depth, 0);
    if (slow) for (rk_i64 x = base; x < last; x++) ck_item_rk_k_cosine_d784d5b7bd9f422f(x, y, z, 1, &slow, a0, n0, a1, n1, width, height, depth, 0);
  }
}

RK_KERNEL(rk_k_hyperbolicTangent_7d912cad708c84e2)(RK_GLOBAL const rk_f64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f64 *v_result_1, rk_i64 n_result_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return;
  rk_i64 v_i_2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(v_i_2, n_x_0), RK_STOP(1));
  rk_f64 t1 = v_x_0[v_i_2];
  RK_CHECK(rk_index_traps(v_i_2, n_result_1), RK_STOP(0));
  v_result_1[v_i_2] = rk_f64_tanh(t1);
}
void CK_NAME(rk_k_hyperbolicTangent_7d912cad708c84e2)(const rk_i64 *row, const rk_i64 *arguments) {
  const rk_i64 first = row[0], end = row[1], y = row[2], z = row[3];
  const rk_i64 width = row[4], height = row[5], depth = row[6];
  const rk_f64 *a0 = (const rk_f64 *)arguments[0];
  const rk_i64 n0 = arguments[1];
  rk_f64 *a1 = (rk_f64 *)arguments[3];
  const rk_i64 n1 = arguments[4];
  rk_i32 slow = 0;
  rk_i64 x = first;
  if (y == 0 && z == 0 && CK_IS_STREAMED(a1, n1)) {
    CK_FEW_TURNS
    for (; x < end && !CK_STARTS_RUN(a1 + x); x++) ck_item_rk_k_hyperbolicTangent_7d912cad708c84e2(x, y, z, 0, &slow, a0, n0, a1, n1, width, height, depth, 0);
    for (CK_RUN_OF(a1, run); x + CK_COUNT(run) <= end; x += CK_COUNT(run)) {
      for (rk_i64 k = 0; k < CK_COUNT(run); k++) ck_item_rk_k_hyperbolicTangent_7d912cad708c84e2(k, 0, 0, 0, &slow, a0 + x, n0, run, n1, width, height, depth, 0);
      ck_stream_run(a1 + x, run);
    }
    ck_end_streaming();
  }
  for (; x < end; x++) ck_item_rk_k_hyperbolicTangent_7d912cad708c84e2(x, y, z, 0, &slow, a0, n0, a1, n1, width, height, depth, 0);
}

RK_KERNEL(rk_k_add_e774846c3ee15c36)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f32 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_f32 *v_result_2, rk_i64 n_result_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return;
  rk_i64 v_i_3 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(v_i_3, n_x_0), RK_STOP(1));
  RK_CHECK(rk_index_traps(v_i_3, n_y_1), RK_STOP(2));
  RK_CHECK(rk_index_traps(v_i_3, n_result_2), RK_STOP(0));
  v_result_2[v_i_3] = (v_x_0[v_i_3] + v_y_1[v_i_3]);
}
void CK_NAME(rk_k_add_e774846c3ee15c36)(const rk_i64 *row, const rk_i64 *arguments) {
  const rk_i64 first = row[0], end = row[1], y = row[2], z = row[3];
  const rk_i64 width = row[4], height = row[5], depth = row[6];
  const rk_f32 *a0 = (const rk_f32 *)arguments[0];
  const rk_i64 n0 = arguments[1];
  const rk_f32 *a1 = (const rk_f32 *)arguments[3];
  const rk_i64 n1 = arguments[4];
  rk_f32 *a2 = (rk_f32 *)arguments[6];
  const rk_i64 n2 = arguments[7];
  rk_i32 slow = 0;
  rk_i64 x = first;
  if (y == 0 && z == 0 && CK_IS_STREAMED(a2, n2)) {
    CK_FEW_TURNS
    for (; x < end && !CK_STARTS_RUN(a2 + x); x++) ck_item_rk_k_add_e774846c3ee15c36(x, y, z, 0, &slow, a0, n0, a1, n1, a2, n2, width, height, depth, 0);
    for (CK_RUN_OF(a2, run); x + CK_COUNT(run) <= end; x += CK_COUNT(run)) {
      for (rk_i64 k = 0; k < CK_COUNT(run); k++) ck_item_rk_k_add_e774846c3ee15c36(k, 0, 0, 0, &slow, a0 + x, n0, a1 + x, n1, run, n2, width, height, depth, 0);
      ck_stream_run(a2 + x, run);
    }
    ck_end_streaming();
  }
  for (; x < end; x++) ck_item_rk_k_add_e774846c3ee15c36(x, y, z, 0, &slow, a0, n0, a1, n1, a2, n2, width, height, depth, 0);
}

RK_KERNEL(rk_k_subtract_9d0e2bcfc0e7a2e3)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f32 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_f32 *v_result_2, rk_i64 n_result_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return;
  rk_i64 v_i_3 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(v_i_3, n_x_0), RK_STOP(1));
  RK_CHECK(rk_index_traps(v_i_3, n_y_1), RK_STOP(2));
  RK_CHECK(rk_index_traps(v_i_3, n_result_2), RK_STOP(0));
  v_result_2[v_i_3] = (v_x_0[v_i_3] - v_y_1[v_i_3]);
}
void CK_NAME(rk_k_subtract_9d0e2bcfc0e7a2e3)(const rk_i64 *row, const rk_i64 *arguments) {
  const rk_i64 first = row[0], end = row[1], y = row[2], z = row[3];
  const rk_i64 width = row[4], height = row[5], depth = row[6];
  const rk_f32 *a0 = (const rk_f32 *)arguments[0];
  const rk_i64 n0 = arguments[1];
  const rk_f32 *a1 = (const rk_f32 *)arguments[3];
  const rk_i64 n1 = arguments[4];
  rk_f32 *a2 = (rk_f32 *)arguments[6];
  const rk_i64 n2 = arguments[7];
  rk_i32 slow = 0;
  rk_i64 x = first;
  if (y == 0 && z == 0 && CK_IS_STREAMED(a2, n2)) {
    CK_FEW_TURNS
    for (; x < end && !CK_STARTS_RUN(a2 + x); x++) ck_item_rk_k_subtract_9d0e2bcfc0e7a2e3(x, y, z, 0, &slow, a0, n0, a1, n1, a2, n2, width, height, depth, 0);
    for (CK_RUN_OF(a2, run); x + CK_COUNT(run) <= end; x += CK_COUNT(run)) {
      for (rk_i64 k = 0; k < CK_COUNT(run); k++) ck_item_rk_k_subtract_9d0e2bcfc0e7a2e3(k, 0, 0, 0, &slow, a0 + x, n0, a1 + x, n1, run, n2, width, height, depth, 0);
      ck_stream_run(a2 + x, run);
    }
    ck_end_streaming();
  }
  for (; x < end; x++) ck_item_rk_k_subtract_9d0e2bcfc0e7a2e3(x, y, z, 0, &slow, a0, n0, a1, n1, a2, n2, width, height, depth, 0);
}

RK_KERNEL(rk_k_multiply_84c3814ad593ceff)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f32 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_f32 *v_result_2, rk_i64 n_result_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return;
  rk_i64 v_i_3 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(v_i_3, n_x_0), RK_STOP(1));
  RK_CHECK(rk_index_traps(v_i_3, n_y_1), RK_STOP(2));
  RK_CHECK(rk_index_traps(v_i_3, n_result_2), RK_STOP(0));
  v_result_2[v_i_3] = (v_x_0[v_i_3] * v_y_1[v_i_3]);
}
void CK_NAME(rk_k_multiply_84c3814ad593ceff)(const rk_i64 *row, const rk_i64 *arguments) {
  const rk_i64 first = row[0], end = row[1], y = row[2], z = row[3];
  const rk_i64 width = row[4], height = row[5], depth = row[6];
  const rk_f32 *a0 = (const rk_f32 *)arguments[0];
  const rk_i64 n0 = arguments[1];
  const rk_f32 *a1 = (const rk_f32 *)arguments[3];
  const rk_i64 n1 = arguments[4];
  rk_f32 *a2 = (rk_f32 *)arguments[6];
  const rk_i64 n2 = arguments[7];
  rk_i32 slow = 0;
  rk_i64 x = first;
  if (y == 0 && z == 0 && CK_IS_STREAMED(a2, n2)) {
    CK_FEW_TURNS
    for (; x < end && !CK_STARTS_RUN(a2 + x); x++) ck_item_rk_k_multiply_84c3814ad593ceff(x, y, z, 0, &slow, a0, n0, a1, n1, a2, n2, width, height, depth, 0);
    for (CK_RUN_OF(a2, run); x + CK_COUNT(run) <= end; x += CK_COUNT(run)) {
      for (rk_i64 k = 0; k < CK_COUNT(run); k++) ck_item_rk_k_multiply_84c3814ad593ceff(k, 0, 0, 0, &slow, a0 + x, n0, a1 + x, n1, run, n2, width, height, depth, 0);
      ck_stream_run(a2 + x, run);
    }
    ck_end_streaming();
  }
  for (; x < end; x++) ck_item_rk_k_multiply_84c3814ad593ceff(x, y, z, 0, &slow, a0, n0, a1, n1, a2, n2, width, height, depth, 0);
}

RK_KERNEL(rk_k_divide_b1b99ad1b705cbd2)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f32 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_f32 *v_result_2, rk_i64 n_result_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return;
  rk_i64 v_i_3 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(v_i_3, n_x_0), RK_STOP(1));
  RK_CHECK(rk_index_traps(v_i_3, n_y_1), RK_STOP(2));
  RK_CHECK(rk_index_traps(v_i_3, n_result_2), RK_STOP(0));
  v_result_2[v_i_3] = (v_x_0[v_i_3] / v_y_1[v_i_3]);
}
void CK_NAME(rk_k_divide_b1b99ad1b705cbd2)(const rk_i64 *row, const rk_i64 *arguments) {
  const rk_i64 first = row[0], end = row[1], y = row[2], z = row[3];
  const rk_i64 width = row[4], height = row[5], depth = row[6];
  const rk_f32 *a0 = (const rk_f32 *)arguments[0];
  const rk_i64 n0 = arguments[1];
  const rk_f32 *a1 = (const rk_f32 *)arguments[3];
  const rk_i64 n1 = arguments[4];
  rk_f32 *a2 = (rk_f32 *)arguments[6];
  const rk_i64 n2 = arguments[7];
  rk_i32 slow = 0;
  rk_i64 x = first;
  if (y == 0 && z == 0 && CK_IS_STREAMED(a2, n2)) {
    CK_FEW_TURNS
    for (; x < end && !CK_STARTS_RUN(a2 + x); x++) ck_item_rk_k_divide_b1b99ad1b705cbd2(x, y, z, 0, &slow, a0, n0, a1, n1, a2, n2, width, height, depth, 0);
    for (CK_RUN_OF(a2, run); x + CK_COUNT(run) <= end; x += CK_COUNT(run)) {
      for (rk_i64 k = 0; k < CK_COUNT(run); k++) ck_item_rk_k_divide_b1b99ad1b705cbd2(k, 0, 0, 0, &slow, a0 + x, n0, a1 + x, n1, run, n2, width, height, depth, 0);
      ck_stream_run(a2 + x, run);
    }
    ck_end_streaming();
  }
  for (; x < end; x++) ck_item_rk_k_divide_b1b99ad1b705cbd2(x, y, z, 0, &slow, a0, n0, a1, n1, a2, n2, width, height, depth, 0);
}

RK_KERNEL(rk_k_minimum_0faf65cf172916b1)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f32 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_f32 *v_result_2, rk_i64 n_result_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return;
  rk_i64 v_i_3 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(v_i_3, n_x_0), RK_STOP(0));
  rk_f32 v_a_4 = v_x_0[v_i_3];
  RK_CHECK(rk_index_traps(v_i_3, n_y_1), RK_STOP(1));
  rk_f32 v_b_5 = v_y_1[v_i_3];
  RK_CHECK(rk_index_traps(v_i_3, n_result_2), RK_STOP(2));
  v_result_2[v_i_3] = (((v_b_5 < v_a_4) || rk_f32_is_nan(v_b_5)) ? v_b_5 : v_a_4);
}
void CK_NAME(rk_k_minimum_0faf65cf172916b1)(const rk_i64 *row, const rk_i64 *arguments) {
  const rk_i64 first = row[0], end = row[1], y = row[2], z = row[3];
  const rk_i64 width = row[4], height = row[5], depth = row[6];
  const rk_f32 *a0 = (const rk_f32 *)arguments[0];
  const rk_i64 n0 = arguments[1];
  const rk_f32 *a1 = (const rk_f32 *)arguments[3];
  const rk_i64 n1 = arguments[4];
  rk_f32 *a2 = (rk_f32 *)arguments[6];
  const rk_i64 n2 = arguments[7];
  rk_i32 slow = 0;
  rk_i64 x = first;
  if (y == 0 && z == 0 && CK_IS_STREAMED(a2, n2)) {
    CK_FEW_TURNS
    for (; x < end && !CK_STARTS_RUN(a2 + x); x++) ck_item_rk_k_minimum_0faf65cf172916b1(x, y, z, 0, &slow, a0, n0, a1, n1, a2, n2, width, height, depth, 0);
    for (CK_RUN_OF(a2, run); x + CK_COUNT(run) <= end; x += CK_COUNT(run)) {
      for (rk_i64 k = 0; k < CK_COUNT(run); k++) ck_item_rk_k_minimum_0faf65cf172916b1(k, 0, 0, 0, &slow, a0 + x, n0, a1 + x, n1, run, n2, width, height, depth, 0);
      ck_stream_run(a2 + x, run);
    }
    ck_end_streaming();
  }
  for (; x < end; x++) ck_item_rk_k_minimum_0faf65cf172916b1(x, y, z, 0, &slow, a0, n0, a1, n1, a2, n2, width, height, depth, 0);
}

RK_KERNEL(rk_k_maximum_dcc81667974f39b7)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f32 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_f32 *v_result_2, rk_i64 n_result_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return;
  rk_i64 v_i_3 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(v_i_3, n_x_0), RK_STOP(0));
  rk_f32 v_a_4 = v_x_0[v_i_3];
  RK_CHECK(rk_index_traps(v_i_3, n_y_1), RK_STOP(1));
  rk_f32 v_b_5 = v_y_1[v_i_3];
  RK_CHECK(rk_index_traps(v_i_3, n_result_2), RK_STOP(2));
  v_result_2[v_i_3] = (((v_b_5 > v_a_4) || rk_f32_is_nan(v_b_5)) ? v_b_5 : v_a_4);
}
void CK_NAME(rk_k_maximum_dcc81667974f39b7)(const rk_i64 *row, const rk_i64 *arguments) {
  const rk_i64 first = row[0], end = row[1], y = row[2], z = row[3];
  const rk_i64 width = row[4], height = row[5], depth = row[6];
  const rk_f32 *a0 = (const rk_f32 *)arguments[0];
  const rk_i64 n0 = arguments[1];
  const rk_f32 *a1 = (const rk_f32 *)arguments[3];
  const rk_i64 n1 = arguments[4];
  rk_f32 *a2 = (rk_f32 *)arguments[6];
  const rk_i64 n2 = arguments[7];
  rk_i32 slow = 0;
  rk_i64 x = first;
  if (y == 0 && z == 0 && CK_IS_STREAMED(a2, n2)) {
    CK_FEW_TURNS
    for (; x < end && !CK_STARTS_RUN(a2 + x); x++) ck_item_rk_k_maximum_dcc81667974f39b7(x, y, z, 0, &slow, a0, n0, a1, n1, a2, n2, width, height, depth, 0);
    for (CK_RUN_OF(a2, run); x + CK_COUNT(run) <= end; x += CK_COUNT(run)) {
      for (rk_i64 k = 0; k < CK_COUNT(run); k++) ck_item_rk_k_maximum_dcc81667974f39b7(k, 0, 0, 0, &slow, a0 + x, n0, a1 + x, n1, run, n2, width, height, depth, 0);
      ck_stream_run(a2 + x, run);
    }
    ck_end_streaming();
  }
  for (; x < end; x++) ck_item_rk_k_maximum_dcc81667974f39b7(x, y, z, 0, &slow, a0, n0, a1, n1, a2, n2, width, height, depth, 0);
}

RK_KERNEL(rk_k_power_f41c6f0c3868250c)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f32 *v_y_1, rk_i64 n_y_1, RK_GLOBAL rk_f32 *v_result_2, rk_i64 n_result_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return;
  rk_i64 v_i_3 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(v_i_3, n_x_0), RK_STOP(1));
  RK_CHECK(rk_index_traps(v_i_3, n_y_1), RK_STOP(2));
  rk_f32 t1 = v_x_0[v_i_3];
  rk_f32 t2 = v_y_1[v_i_3];
  RK_CHECK(rk_index_traps(v_i_3, n_result_2), RK_STOP(0));
  v_result_2[v_i_3] = rk_f32_pow(t1, t2);
}
void CK_NAME(rk_k_power_f41c6f0c3868250c)(const rk_i64 *row, const rk_i64 *arguments) {
  const rk_i64 first = row[0], end = row[1], y = row[2], z = row[3];
  const rk_i64 width = row[4], height = row[5], depth = row[6];
  const rk_f32 *a0 = (const rk_f32 *)arguments[0];
  const rk_i64 n0 = arguments[1];
  const rk_f32 *a1 = (const rk_f32 *)arguments[3];
  const rk_i64 n1 = arguments[4];
  rk_f32 *a2 = (rk_f32 *)arguments[6];
  const rk_i64 n2 = arguments[7];
  rk_i32 slow = 0;
  for (rk_i64 base = first; base < end; base += CK_PIECE) {
    const rk_i64 last = base + CK_PIECE < end ? base + CK_PIECE : end;
    slow = 0;
    for (rk_i64 x = base; x < last; x++) ck_item_rk_k_power_f41c6f0c3868250c(x, y, z, 0, &slow, a0, n0, a1, n1, a2, n2, width, height, depth, 0);
    if (slow) for (rk_i64 x = base; x < last; x++) ck_item_rk_k_power_f41c6f0c3868250c(x, y, z, 1, &slow, a0, n0, a1, n1, a2, n2, width, height, depth, 0);
  }
}

RK_KERNEL(rk_k_scale_faee6c2266254ed2)(rk_f32 v_factor_0, rk_f32 v_offset_1, RK_GLOBAL const rk_f32 *v_x_2, rk_i64 n_x_2, RK_GLOBAL rk_f32 *v_result_3, rk_i64 n_result_3, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return;
  rk_i64 v_i_4 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(v_i_4, n_x_2), RK_STOP(1));
  RK_CHECK(rk_index_traps(v_i_4, n_result_3), RK_STOP(0));
  v_result_3[v_i_4] = ((v_factor_0 * v_x_2[v_i_4]) + v_offset_1);
}
void CK_NAME(rk_k_scale_faee6c2266254ed2)(const rk_i64 *row, const rk_i64 *arguments) {
  const rk_i64 first = row[0], end = row[1], y = row[2], z = row[3];
  const rk_i64 width = row[4], height = row[5], depth = row[6];
  const rk_f32 a0 = *(const rk_f32 *)arguments[0];
  const rk_f32 a1 = *(const rk_f32 *)arguments[3];
  const rk_f32 *a2 = (const rk_f32 *)arguments[6];
  const rk_i64 n2 = arguments[7];
  rk_f32 *a3 = (rk_f32 *)arguments[9];
  const rk_i64 n3 = arguments[10];
  rk_i32 slow = 0;
  rk_i64 x = first;
  if (y == 0 && z == 0 && CK_IS_STREAMED(a3, n3)) {
    CK_FEW_TURNS
    for (; x < end && !CK_STARTS_RUN(a3 + x); x++) ck_item_rk_k_scale_faee6c2266254ed2(x, y, z, 0, &slow, a0, a1, a2, n2, a3, n3, width, height, depth, 0);
    for (CK_RUN_OF(a3, run); x + CK_COUNT(run) <= end; x += CK_COUNT(run)) {
      for (rk_i64 k = 0; k < CK_COUNT(run); k++) ck_item_rk_k_scale_faee6c2266254ed2(k, 0, 0, 0, &slow, a0, a1, a2 + x, n2, run, n3, width, height, depth, 0);
      ck_stream_run(a3 + x, run);
    }
    ck_end_streaming();
  }
  for (; x < end; x++) ck_item_rk_k_scale_faee6c2266254ed2(x, y, z, 0, &slow, a0, a1, a2, n2, a3, n3, width, height, depth, 0);
}

RK_KERNEL(rk_k_clamp_f55022fa00954e5f)(rk_f32 v_lower_0, rk_f32 v_upper_1, RK_GLOBAL const rk_f32 *v_x_2, rk_i64 n_x_2, RK_GLOBAL rk_f32 *v_result_3, rk_i64 n_result_3, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return;
  rk_i64 v_i_4 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(v_i_4, n_x_2), RK_STOP(0));
  rk_f32 v_value_5 = v_x_2[v_i_4];
  RK_CHECK(rk_index_traps(v_i_4, n_result_3), RK_STOP(1));
  v_result_3[v_i_4] = ((v_value_5 < v_lower_0) ? v_lower_0 : ((v_value_5 > v_upper_1) ? v_upper_1 : v_value_5));
}
void CK_NAME(rk_k_clamp_f55022fa00954e5f)(const rk_i64 *row, const rk_i64 *arguments) {
  const rk_i64 first = row[0], end = row[1], y = row[2], z = row[3];
  const rk_i64 width = row[4], height = row[5], depth = row[6];
  const rk_f32 a0 = *(const rk_f32 *)arguments[0];
  const rk_f32 a1 = *(const rk_f32 *)arguments[3];
  const rk_f32 *a2 = (const rk_f32 *)arguments[6];
  const rk_i64 n2 = arguments[7];
  rk_f32 *a3 = (rk_f32 *)arguments[9];
  const rk_i64 n3 = arguments[10];
  rk_i32 slow = 0;
  rk_i64 x = first;
  if (y == 0 && z == 0 && CK_IS_STREAMED(a3, n3)) {
    CK_FEW_TURNS
    for (; x < end && !CK_STARTS_RUN(a3 + x); x++) ck_item_rk_k_clamp_f55022fa00954e5f(x, y, z, 0, &slow, a0, a1, a2, n2, a3, n3, width, height, depth, 0);
    for (CK_RUN_OF(a3, run); x + CK_COUNT(run) <= end; x += CK_COUNT(run)) {
      for (rk_i64 k = 0; k < CK_COUNT(run); k++) ck_item_rk_k_clamp_f55022fa00954e5f(k, 0, 0, 0, &slow, a0, a1, a2 + x, n2, run, n3, width, height, depth, 0);
      ck_stream_run(a3 + x, run);
    }
    ck_end_streaming();
  }
  for (; x < end; x++) ck_item_rk_k_clamp_f55022fa00954e5f(x, y, z, 0, &slow, a0, a1, a2, n2, a3, n3, width, height, depth, 0);
}

RK_KERNEL(rk_k_accumulate_367ab6e29b8757f9)(rk_f32 v_factor_0, RK_GLOBAL const rk_f32 *v_x_1, rk_i64 n_x_1, RK_GLOBAL rk_f32 *v_result_2, rk_i64 n_result_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return;
  rk_i64 v_i_3 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(v_i_3, n_x_1), RK_STOP(1));
  RK_CHECK(rk_index_traps(v_i_3, n_result_2), RK_STOP(2));
  RK_CHECK(rk_index_traps(v_i_3, n_result_2), RK_STOP(0));
  v_result_2[v_i_3] = ((v_factor_0 * v_x_1[v_i_3]) + v_result_2[v_i_3]);
}
void CK_NAME(rk_k_accumulate_367ab6e29b8757f9)(const rk_i64 *row, const rk_i64 *arguments) {
  const rk_i64 first = row[0], end = row[1], y = row[2], z = row[3];
  const rk_i64 width = row[4], height = row[5], depth = row[6];
  const rk_f32 a0 = *(const rk_f32 *)arguments[0];
  const rk_f32 *a1 = (const rk_f32 *)arguments[3];
  const rk_i64 n1 = arguments[4];
  rk_f32 *a2 = (rk_f32 *)arguments[6];
  const rk_i64 n2 = arguments[7];
  rk_i32 slow = 0;
  for (rk_i64 x = first; x < end; x++) ck_item_rk_k_accumulate_367ab6e29b8757f9(x, y, z, 0, &slow, a0, a1, n1, a2, n2, width, height, depth, 0);
}

RK_KERNEL(rk_k_magnitude_30cdd8a8aa054662)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f32 *v_result_1, rk_i64 n_result_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return;
  rk_i64 v_i_2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(v_i_2, n_x_0), RK_STOP(1));
  rk_f32 t1 = v_x_0[v_i_2];
  RK_CHECK(rk_index_traps(v_i_2, n_result_1), RK_STOP(0));
  v_result_1[v_i_2] = rk_f32_abs(t1);
}
void CK_NAME(rk_k_magnitude_30cdd8a8aa054662)(const rk_i64 *row, const rk_i64 *arguments) {
  const rk_i64 first = row[0], end = row[1], y = row[2], z = row[3];
  const rk_i64 width = row[4], height = row[5], depth = row[6];
  const rk_f32 *a0 = (const rk_f32 *)arguments[0];
  const rk_i64 n0 = arguments[1];
  rk_f32 *a1 = (rk_f32 *)arguments[3];
  const rk_i64 n1 = arguments[4];
  rk_i32 slow = 0;
  rk_i64 x = first;
  if (y == 0 && z == 0 && CK_IS_STREAMED(a1, n1)) {
    CK_FEW_TURNS
    for (; x < end && !CK_STARTS_RUN(a1 + x); x++) ck_item_rk_k_magnitude_30cdd8a8aa054662(x, y, z, 0, &slow, a0, n0, a1, n1, width, height, depth, 0);
    for (CK_RUN_OF(a1, run); x + CK_COUNT(run) <= end; x += CK_COUNT(run)) {
      for (rk_i64 k = 0; k < CK_COUNT(run); k++) ck_item_rk_k_magnitude_30cdd8a8aa054662(k, 0, 0, 0, &slow, a0 + x, n0, run, n1, width, height, depth, 0);
      ck_stream_run(a1 + x, run);
    }
    ck_end_streaming();
  }
  for (; x < end; x++) ck_item_rk_k_magnitude_30cdd8a8aa054662(x, y, z, 0, &slow, a0, n0, a1, n1, width, height, depth, 0);
}

RK_KERNEL(rk_k_squareRoot_7d371f15ddb44a19)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f32 *v_result_1, rk_i64 n_result_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return;
  rk_i64 v_i_2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(v_i_2, n_x_0), RK_STOP(1));
  rk_f32 t1 = v_x_0[v_i_2];
  RK_CHECK(rk_index_traps(v_i_2, n_result_1), RK_STOP(0));
  v_result_1[v_i_2] = rk_f32_square_root(t1);
}
void CK_NAME(rk_k_squareRoot_7d371f15ddb44a19)(const rk_i64 *row, const rk_i64 *arguments) {
  const rk_i64 first = row[0], end = row[1], y = row[2], z = row[3];
  const rk_i64 width = row[4], height = row[5], depth = row[6];
  const rk_f32 *a0 = (const rk_f32 *)arguments[0];
  const rk_i64 n0 = arguments[1];
  rk_f32 *a1 = (rk_f32 *)arguments[3];
  const rk_i64 n1 = arguments[4];
  rk_i32 slow = 0;
  rk_i64 x = first;
  if (y == 0 && z == 0 && CK_IS_STREAMED(a1, n1)) {
    CK_FEW_TURNS
    for (; x < end && !CK_STARTS_RUN(a1 + x); x++) ck_item_rk_k_squareRoot_7d371f15ddb44a19(x, y, z, 0, &slow, a0, n0, a1, n1, width, height, depth, 0);
    for (CK_RUN_OF(a1, run); x + CK_COUNT(run) <= end; x += CK_COUNT(run)) {
      for (rk_i64 k = 0; k < CK_COUNT(run); k++) ck_item_rk_k_squareRoot_7d371f15ddb44a19(k, 0, 0, 0, &slow, a0 + x, n0, run, n1, width, height, depth, 0);
      ck_stream_run(a1 + x, run);
    }
    ck_end_streaming();
  }
  for (; x < end; x++) ck_item_rk_k_squareRoot_7d371f15ddb44a19(x, y, z, 0, &slow, a0, n0, a1, n1, width, height, depth, 0);
}

RK_KERNEL(rk_k_exponential_312e9c67428d59cf)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f32 *v_result_1, rk_i64 n_result_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return;
  rk_i64 v_i_2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(v_i_2, n_x_0), RK_STOP(1));
  rk_f32 t1 = v_x_0[v_i_2];
  RK_CHECK(rk_index_traps(v_i_2, n_result_1), RK_STOP(0));
  v_result_1[v_i_2] = rk_f32_exp(t1);
}
void CK_NAME(rk_k_exponential_312e9c67428d59cf)(const rk_i64 *row, const rk_i64 *arguments) {
  const rk_i64 first = row[0], end = row[1], y = row[2], z = row[3];
  const rk_i64 width = row[4], height = row[5], depth = row[6];
  const rk_f32 *a0 = (const rk_f32 *)arguments[0];
  const rk_i64 n0 = arguments[1];
  rk_f32 *a1 = (rk_f32 *)arguments[3];
  const rk_i64 n1 = arguments[4];
  rk_i32 slow = 0;
  rk_i64 x = first;
  if (y == 0 && z == 0 && CK_IS_STREAMED(a1, n1)) {
    CK_FEW_TURNS
    for (; x < end && !CK_STARTS_RUN(a1 + x); x++) ck_item_rk_k_exponential_312e9c67428d59cf(x, y, z, 0, &slow, a0, n0, a1, n1, width, height, depth, 0);
    for (CK_RUN_OF(a1, run); x + CK_COUNT(run) <= end; x += CK_COUNT(run)) {
      for (rk_i64 k = 0; k < CK_COUNT(run); k++) ck_item_rk_k_exponential_312e9c67428d59cf(k, 0, 0, 0, &slow, a0 + x, n0, run, n1, width, height, depth, 0);
      ck_stream_run(a1 + x, run);
    }
    ck_end_streaming();
  }
  for (; x < end; x++) ck_item_rk_k_exponential_312e9c67428d59cf(x, y, z, 0, &slow, a0, n0, a1, n1, width, height, depth, 0);
}

RK_KERNEL(rk_k_logarithm_2666f1902912bb5b)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f32 *v_result_1, rk_i64 n_result_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return;
  rk_i64 v_i_2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(v_i_2, n_x_0), RK_STOP(1));
  rk_f32 t1 = v_x_0[v_i_2];
  RK_CHECK(rk_index_traps(v_i_2, n_result_1), RK_STOP(0));
  v_result_1[v_i_2] = rk_f32_log(t1);
}
void CK_NAME(rk_k_logarithm_2666f1902912bb5b)(const rk_i64 *row, const rk_i64 *arguments) {
  const rk_i64 first = row[0], end = row[1], y = row[2], z = row[3];
  const rk_i64 width = row[4], height = row[5], depth = row[6];
  const rk_f32 *a0 = (const rk_f32 *)arguments[0];
  const rk_i64 n0 = arguments[1];
  rk_f32 *a1 = (rk_f32 *)arguments[3];
  const rk_i64 n1 = arguments[4];
  rk_i32 slow = 0;
  for (rk_i64 base = first; base < end; base += CK_PIECE) {
    const rk_i64 last = base + CK_PIECE < end ? base + CK_PIECE : end;
    slow = 0;
    for (rk_i64 x = base; x < last; x++) ck_item_rk_k_logarithm_2666f1902912bb5b(x, y, z, 0, &slow, a0, n0, a1, n1, width, height, depth, 0);
    if (slow) for (rk_i64 x = base; x < last; x++) ck_item_rk_k_logarithm_2666f1902912bb5b(x, y, z, 1, &slow, a0, n0, a1, n1, width, height, depth, 0);
  }
}

RK_KERNEL(rk_k_sine_ecfcc10b35428e17)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f32 *v_result_1, rk_i64 n_result_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return;
  rk_i64 v_i_2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(v_i_2, n_x_0), RK_STOP(1));
  rk_f32 t1 = v_x_0[v_i_2];
  RK_CHECK(rk_index_traps(v_i_2, n_result_1), RK_STOP(0));
  v_result_1[v_i_2] = rk_f32_sin(t1);
}
void CK_NAME(rk_k_sine_ecfcc10b35428e17)(const rk_i64 *row, const rk_i64 *arguments) {
  const rk_i64 first = row[0], end = row[1], y = row[2], z = row[3];
  const rk_i64 width = row[4], height = row[5], depth = row[6];
  const rk_f32 *a0 = (const rk_f32 *)arguments[0];
  const rk_i64 n0 = arguments[1];
  rk_f32 *a1 = (rk_f32 *)arguments[3];
  const rk_i64 n1 = arguments[4];
  rk_i32 slow = 0;
  for (rk_i64 base = first; base < end; base += CK_PIECE) {
    const rk_i64 last = base + CK_PIECE < end ? base + CK_PIECE : end;
    slow = 0;
    for (rk_i64 x = base; x < last; x++) ck_item_rk_k_sine_ecfcc10b35428e17(x, y, z, 0, &slow, a0, n0, a1, n1, width, height, depth, 0);
    if (slow) for (rk_i64 x = base; x < last; x++) ck_item_rk_k_sine_ecfcc10b35428e17(x, y, z, 1, &slow, a0, n0, a1, n1, width, height, depth, 0);
  }
}

RK_KERNEL(rk_k_cosine_a54be946b8aad4cd)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f32 *v_result_1, rk_i64 n_result_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return;
  rk_i64 v_i_2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(v_i_2, n_x_0), RK_STOP(1));
  rk_f32 t1 = v_x_0[v_i_2];
  RK_CHECK(rk_index_traps(v_i_2, n_result_1), RK_STOP(0));
  v_result_1[v_i_2] = rk_f32_cos(t1);
}
void CK_NAME(rk_k_cosine_a54be946b8aad4cd)(const rk_i64 *row, const rk_i64 *arguments) {
  const rk_i64 first = row[0], end = row[1], y = row[2], z = row[3];
  const rk_i64 width = row[4], height = row[5], depth = row[6];
  const rk_f32 *a0 = (const rk_f32 *)arguments[0];
  const rk_i64 n0 = arguments[1];
  rk_f32 *a1 = (rk_f32 *)arguments[3];
  const rk_i64 n1 = arguments[4];
  rk_i32 slow = 0;
  for (rk_i64 base = first; base < end; base += CK_PIECE) {
    const rk_i64 last = base + CK_PIECE < end ? base + CK_PIECE : end;
    slow = 0;
    for (rk_i64 x = base; x < last; x++) ck_item_rk_k_cosine_a54be946b8aad4cd(x, y, z, 0, &slow, a0, n0, a1, n1, width, height, depth, 0);
    if (slow) for (rk_i64 x = base; x < last; x++) ck_item_rk_k_cosine_a54be946b8aad4cd(x, y, z, 1, &slow, a0, n0, a1, n1, width, height, depth, 0);
  }
}

RK_KERNEL(rk_k_hyperbolicTangent_198f40535df3785c)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f32 *v_result_1, rk_i64 n_result_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return;
  rk_i64 v_i_2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(v_i_2, n_x_0), RK_STOP(1));
  rk_f32 t1 = v_x_0[v_i_2];
  RK_CHECK(rk_index_traps(v_i_2, n_result_1), RK_STOP(0));
  v_result_1[v_i_2] = rk_f32_tanh(t1);
}
void CK_NAME(rk_k_hyperbolicTangent_198f40535df3785c)(const rk_i64 *row, const rk_i64 *arguments) {
  const rk_i64 first = row[0], end = row[1], y = row[2], z = row[3];
  const rk_i64 width = row[4], height = row[5], depth = row[6];
  const rk_f32 *a0 = (const rk_f32 *)arguments[0];
  const rk_i64 n0 = arguments[1];
  rk_f32 *a1 = (rk_f32 *)arguments[3];
  const rk_i64 n1 = arguments[4];
  rk_i32 slow = 0;
  rk_i64 x = first;
  if (y == 0 && z == 0 && CK_IS_STREAMED(a1, n1)) {
    CK_FEW_TURNS
    for (; x < end && !CK_STARTS_RUN(a1 + x); x++) ck_item_rk_k_hyperbolicTangent_198f40535df3785c(x, y, z, 0, &slow, a0, n0, a1, n1, width, height, depth, 0);
    for (CK_RUN_OF(a1, run); x + CK_COUNT(run) <= end; x += CK_COUNT(run)) {
      for (rk_i64 k = 0; k < CK_COUNT(run); k++) ck_item_rk_k_hyperbolicTangent_198f40535df3785c(k, 0, 0, 0, &slow, a0 + x, n0, run, n1, width, height, depth, 0);
      ck_stream_run(a1 + x, run);
    }
    ck_end_streaming();
  }
  for (; x < end; x++) ck_item_rk_k_hyperbolicTangent_198f40535df3785c(x, y, z, 0, &slow, a0, n0, a1, n1, width, height, depth, 0);
}

RK_KERNEL(rk_k_countBlocks_03ce049dd954d1a8)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, rk_f32 v_lower_1, rk_f32 v_upper_2, rk_i64 v_bins_3, rk_i64 v_blockSize_4, RK_GLOBAL rk_u32 *v_counts_5, rk_i64 n_counts_5, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return;
  rk_i64 v_row_6 = rk_i64_mul(rk_index(rk_here), v_bins_3);
  rk_i64 v_start_7 = rk_i64_mul(rk_index(rk_here), v_blockSize_4);
  rk_f32 v_scale_8 = ((rk_f32)v_bins_3 / (v_upper_2 - v_lower_1));
  rk_i64 t1 = rk_i64_add(v_start_7, v_blockSize_4);
  rk_i64 t2 = rk_i64_min(t1, n_x_0);
  RK_CHECK(t2 < v_start_7, RK_STOP(0));
  for (rk_i64 v_i_9 = v_start_7; v_i_9 < t2; ++v_i_9) {
    RK_CHECK(rk_index_traps(v_i_9, n_x_0), RK_STOP(1));
    rk_f32 v_value_10 = v_x_0[v_i_9];
    if ((v_value_10 >= v_lower_1) && (v_value_10 <= v_upper_2)) {
      rk_f32 t3 = ((v_value_10 - v_lower_1) * v_scale_8);
      RK_CHECK(rk_i64_misfit_f32(t3), RK_STOP(2));
      rk_i64 t4 = rk_i64_from_f32(t3);
      rk_i64 t5 = rk_i64_sub(v_bins_3, 1);
      rk_i64 v_bin_11 = rk_i64_add(v_row_6, rk_i64_min(t4, t5));
      RK_CHECK(rk_index_traps(v_bin_11, n_counts_5), RK_STOP(3));
      rk_u32 t6 = v_counts_5[v_bin_11];
      v_counts_5[v_bin_11] = rk_u32_add(t6, 1u);
    }
  }
}
void CK_NAME(rk_k_countBlocks_03ce049dd954d1a8)(const rk_i64 *row, const rk_i64 *arguments) {
  const rk_i64 first = row[0], end = row[1], y = row[2], z = row[3];
  const rk_i64 width = row[4], height = row[5], depth = row[6];
  const rk_f32 *a0 = (const rk_f32 *)arguments[0];
  const rk_i64 n0 = arguments[1];
  const rk_f32 a1 = *(const rk_f32 *)arguments[3];
  const rk_f32 a2 = *(const rk_f32 *)arguments[6];
  const rk_i64 a3 = *(const rk_i64 *)arguments[9];
  const rk_i64 a4 = *(const rk_i64 *)arguments[12];
  rk_u32 *a5 = (rk_u32 *)arguments[15];
  const rk_i64 n5 = arguments[16];
  rk_i32 slow = 0;
  for (rk_i64 x = first; x < end; x++) ck_item_rk_k_countBlocks_03ce049dd954d1a8(x, y, z, 0, &slow, a0, n0, a1, a2, a3, a4, a5, n5, width, height, depth, 0);
}

RK_KERNEL(rk_k_addRows_4443462b76ae4dcc)(RK_GLOBAL const rk_u32 *v_counts_0, rk_i64 n_counts_0, rk_i64 v_bins_1, RK_GLOBAL rk_u32 *v_result_2, rk_i64 n_result_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return;
  rk_u32 v_sum_3 = 0u;
  rk_i64 t1 = rk_index(rk_here);
  RK_CHECK(v_bins_1 == 0, RK_STOP(0));
  rk_u64 t2 = 0;
  if (v_bins_1 > 0 && t1 < n_counts_0) t2 = rk_steps((rk_u64)n_counts_0 - (rk_u64)t1, (rk_u64)v_bins_1, 0);
  if (v_bins_1 < 0 && t1 > n_counts_0) t2 = rk_steps((rk_u64)t1 - (rk_u64)n_counts_0, (rk_u64)0 - (rk_u64)v_bins_1, 0);
  if (v_bins_1 > 0 ? t1 < n_counts_0 : v_bins_1 < 0 && t1 > n_counts_0) for (rk_i64 v_place_4 = t1;; v_place_4 = (rk_i64)((rk_u64)v_place_4 + (rk_u64)v_bins_1)) {
    RK_CHECK(rk_index_traps(v_place_4, n_counts_0), RK_STOP(1));
    rk_u32 t3 = v_counts_0[v_place_4];
    v_sum_3 = rk_u32_add(v_sum_3, t3);
    if (t2-- == 0) break;
  }
  rk_i64 t4 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t4, n_result_2), RK_STOP(2));
  v_result_2[t4] = v_sum_3;
}
void CK_NAME(rk_k_addRows_4443462b76ae4dcc)(const rk_i64 *row, const rk_i64 *arguments) {
  const rk_i64 first = row[0], end = row[1], y = row[2], z = row[3];
  const rk_i64 width = row[4], height = row[5], depth = row[6];
  const rk_u32 *a0 = (const rk_u32 *)arguments[0];
  const rk_i64 n0 = arguments[1];
  const rk_i64 a1 = *(const rk_i64 *)arguments[3];
  rk_u32 *a2 = (rk_u32 *)arguments[6];
  const rk_i64 n2 = arguments[7];
  rk_i32 slow = 0;
  for (rk_i64 x = first; x < end; x++) ck_item_rk_k_addRows_4443462b76ae4dcc(x, y, z, 0, &slow, a0, n0, a1, a2, n2, width, height, depth, 0);
}

RK_KERNEL(rk_k_countAtomically_e75956ea86f1c47f)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, rk_f32 v_lower_1, rk_f32 v_upper_2, RK_GLOBAL rk_u32 *v_counts_3, rk_i64 n_counts_3, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return;
  rk_i64 t1 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_f32 v_value_4 = v_x_0[t1];
  if (!((v_value_4 >= v_lower_1) && (v_value_4 <= v_upper_2))) {
    return;
  }
  rk_i64 v_bins_5 = n_counts_3;
  rk_f32 t2 = ((v_value_4 - v_lower_1) * ((rk_f32)v_bins_5 / (v_upper_2 - v_lower_1)));
  RK_CHECK(rk_i64_misfit_f32(t2), RK_STOP(1));
  rk_i64 t3 = rk_i64_from_f32(t2);
  rk_i64 t4 = rk_i64_sub(v_bins_5, 1);
  rk_i64 v_bin_6 = rk_i64_min(t3, t4);
  RK_CHECK(rk_index_traps(v_bin_6, n_counts_3), RK_STOP(2));
  rk_u32 t5 = rk_u32_global_add(&v_counts_3[v_bin_6], 1u, RK_RELAXED, RK_SCOPE_DEVICE);
}
void CK_NAME(rk_k_countAtomically_e75956ea86f1c47f)(const rk_i64 *row, const rk_i64 *arguments) {
  const rk_i64 first = row[0], end = row[1], y = row[2], z = row[3];
  const rk_i64 width = row[4], height = row[5], depth = row[6];
  const rk_f32 *a0 = (const rk_f32 *)arguments[0];
  const rk_i64 n0 = arguments[1];
  const rk_f32 a1 = *(const rk_f32 *)arguments[3];
  const rk_f32 a2 = *(const rk_f32 *)arguments[6];
  rk_u32 *a3 = (rk_u32 *)arguments[9];
  const rk_i64 n3 = arguments[10];
  rk_i32 slow = 0;
  for (rk_i64 x = first; x < end; x++) ck_item_rk_k_countAtomically_e75956ea86f1c47f(x, y, z, 0, &slow, a0, n0, a1, a2, a3, n3, width, height, depth, 0);
}

RK_KERNEL(rk_k_countAtomically_f069ee91e1e62659)(RK_GLOBAL const rk_i32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_u32 *v_counts_1, rk_i64 n_counts_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return;
  rk_i64 t1 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t1, n_x_0), RK_STOP(0));
  rk_i32 t2 = v_x_0[t1];
  rk_i64 v_value_2 = (rk_i64)t2;
  if (!((v_value_2 >= 0) && (v_value_2 < n_counts_1))) {
    return;
  }
  RK_CHECK(rk_index_traps(v_value_2, n_counts_1), RK_STOP(1));
  rk_u32 t3 = rk_u32_global_add(&v_counts_1[v_value_2], 1u, RK_RELAXED, RK_SCOPE_DEVICE);
}
void CK_NAME(rk_k_countAtomically_f069ee91e1e62659)(const rk_i64 *row, const rk_i64 *arguments) {
  const rk_i64 first = row[0], end = row[1], y = row[2], z = row[3];
  const rk_i64 width = row[4], height = row[5], depth = row[6];
  const rk_i32 *a0 = (const rk_i32 *)arguments[0];
  const rk_i64 n0 = arguments[1];
  rk_u32 *a1 = (rk_u32 *)arguments[3];
  const rk_i64 n1 = arguments[4];
  rk_i32 slow = 0;
  for (rk_i64 x = first; x < end; x++) ck_item_rk_k_countAtomically_f069ee91e1e62659(x, y, z, 0, &slow, a0, n0, a1, n1, width, height, depth, 0);
}

RK_KERNEL(rk_k_countBlocks_6ba55d263f00661a)(RK_GLOBAL const rk_i32 *v_x_0, rk_i64 n_x_0, rk_i64 v_bins_1, rk_i64 v_blockSize_2, RK_GLOBAL rk_u32 *v_counts_3, rk_i64 n_counts_3, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return;
  rk_i64 v_row_4 = rk_i64_mul(rk_index(rk_here), v_bins_1);
  rk_i64 v_start_5 = rk_i64_mul(rk_index(rk_here), v_blockSize_2);
  rk_i64 t1 = rk_i64_add(v_start_5, v_blockSize_2);
  rk_i64 t2 = rk_i64_min(t1, n_x_0);
  RK_CHECK(t2 < v_start_5, RK_STOP(0));
  for (rk_i64 v_i_6 = v_start_5; v_i_6 < t2; ++v_i_6) {
    RK_CHECK(rk_index_traps(v_i_6, n_x_0), RK_STOP(1));
    rk_i32 t3 = v_x_0[v_i_6];
    rk_i64 v_value_7 = (rk_i64)t3;
    if ((v_value_7 >= 0) && (v_value_7 < v_bins_1)) {
      rk_i64 t4 = rk_i64_add(v_row_4, v_value_7);
      RK_CHECK(rk_index_traps(t4, n_counts_3), RK_STOP(2));
      rk_u32 t5 = v_counts_3[t4];
      v_counts_3[t4] = rk_u32_add(t5, 1u);
    }
  }
}
void CK_NAME(rk_k_countBlocks_6ba55d263f00661a)(const rk_i64 *row, const rk_i64 *arguments) {
  const rk_i64 first = row[0], end = row[1], y = row[2], z = row[3];
  const rk_i64 width = row[4], height = row[5], depth = row[6];
  const rk_i32 *a0 = (const rk_i32 *)arguments[0];
  const rk_i64 n0 = arguments[1];
  const rk_i64 a1 = *(const rk_i64 *)arguments[3];
  const rk_i64 a2 = *(const rk_i64 *)arguments[6];
  rk_u32 *a3 = (rk_u32 *)arguments[9];
  const rk_i64 n3 = arguments[10];
  rk_i32 slow = 0;
  for (rk_i64 x = first; x < end; x++) ck_item_rk_k_countBlocks_6ba55d263f00661a(x, y, z, 0, &slow, a0, n0, a1, a2, a3, n3, width, height, depth, 0);
}

RK_KERNEL(rk_k_productInVectors_94d9391cf42b1562)(RK_GLOBAL const rk_f32 *v_a_0, rk_i64 n_a_0, RK_GLOBAL const rk_f32 *v_b_1, rk_i64 n_b_1, rk_i64 v_rows_2, rk_i64 v_columns_3, rk_i64 v_inner_4, RK_GLOBAL rk_f32 *v_result_5, rk_i64 n_result_5, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return;
  rk_i64 v_row_6 = rk_i64_mul(rk_position_x(), 4);
  rk_i64 v_column_7 = rk_i64_mul(rk_position_y(), 8);
  if (!((rk_i64_add(v_row_6, 4) <= v_rows_2) && (rk_i64_add(v_column_7, 8) <= v_columns_3))) {
    rk_i64 t1 = rk_i64_add(v_row_6, 4);
    rk_i64 t2 = rk_i64_min(t1, v_rows_2);
    RK_CHECK(t2 < v_row_6, RK_STOP(0));
    for (rk_i64 v_y_8 = v_row_6; v_y_8 < t2; ++v_y_8) {
      rk_i64 t3 = rk_i64_add(v_column_7, 8);
      rk_i64 t4 = rk_i64_min(t3, v_columns_3);
      RK_CHECK(t4 < v_column_7, RK_STOP(1));
      for (rk_i64 v_x_9 = v_column_7; v_x_9 < t4; ++v_x_9) {
        rk_f32 v_sum_10 = 0.0f;
        RK_CHECK(v_inner_4 < 0, RK_STOP(2));
        for (rk_i64 v_k_11 = 0; v_k_11 < v_inner_4; ++v_k_11) {
          rk_i64 t5 = rk_i64_add(rk_i64_mul(v_y_8, v_inner_4), v_k_11);
          RK_CHECK(rk_index_traps(t5, n_a_0), RK_STOP(3));
          rk_i64 t6 = rk_i64_add(rk_i64_mul(v_k_11, v_columns_3), v_x_9);
          RK_CHECK(rk_index_traps(t6, n_b_1), RK_STOP(4));
          rk_f32 t7 = (v_a_0[t5] * v_b_1[t6]);
          v_sum_10 = (v_sum_10 + t7);
        }
        rk_i64 t8 = rk_i64_add(rk_i64_mul(v_y_8, v_columns_3), v_x_9);
        RK_CHECK(rk_index_traps(t8, n_result_5), RK_STOP(5));
        v_result_5[t8] = v_sum_10;
      }
    }
    return;
  }
  rk_f32x8 t9;
  RK_UNROLL for (int k = 0; k < 8; ++k) {
    t9.x[k] = 0.0f;
  }
  rk_f32x8 v_sum0_12 = t9;
  rk_f32x8 t10;
  RK_UNROLL for (int k = 0; k < 8; ++k) {
    t10.x[k] = 0.0f;
  }
  rk_f32x8 v_sum1_13 = t10;
  rk_f32x8 t11;
  RK_UNROLL for (int k = 0; k < 8; ++k) {
    t11.x[k] = 0.0f;
  }
  rk_f32x8 v_sum2_14 = t11;
  rk_f32x8 t12;
  RK_UNROLL for (int k = 0; k < 8; ++k) {
    t12.x[k] = 0.0f;
  }
  rk_f32x8 v_sum3_15 = t12;
  RK_CHECK(v_inner_4 < 0, RK_STOP(6));
  for (rk_i64 v_k_16 = 0; v_k_16 < v_inner_4; ++v_k_16) {
    rk_i64 v_p_17 = rk_i64_add(rk_i64_mul(v_k_16, v_columns_3), v_column_7);
    RK_CHECK(rk_index_traps(v_p_17, n_b_1), RK_STOP(7));
    rk_i64 t13 = rk_i64_add(v_p_17, 1);
    RK_CHECK(rk_index_traps(t13, n_b_1), RK_STOP(8));
    rk_i64 t14 = rk_i64_add(v_p_17, 2);
    RK_CHECK(rk_index_traps(t14, n_b_1), RK_STOP(9));
    rk_i64 t15 = rk_i64_add(v_p_17, 3);
    RK_CHECK(rk_index_traps(t15, n_b_1), RK_STOP(10));
    rk_i64 t16 = rk_i64_add(v_p_17, 4);
    RK_CHECK(rk_index_traps(t16, n_b_1), RK_STOP(11));
    rk_i64 t17 = rk_i64_add(v_p_17, 5);
    RK_CHECK(rk_index_traps(t17, n_b_1), RK_STOP(12));
    rk_i64 t18 = rk_i64_add(v_p_17, 6);
    RK_CHECK(rk_index_traps(t18, n_b_1), RK_STOP(13));
    rk_i64 t19 = rk_i64_add(v_p_17, 7);
    RK_CHECK(rk_index_traps(t19, n_b_1), RK_STOP(14));
    rk_f32 t20 = v_b_1[v_p_17];
    rk_f32 t21 = v_b_1[t13];
    rk_f32 t22 = v_b_1[t14];
    rk_f32 t23 = v_b_1[t15];
    rk_f32 t24 = v_b_1[t16];
    rk_f32 t25 = v_b_1[t17];
    rk_f32 t26 = v_b_1[t18];
    rk_f32 t27 = v_b_1[t19];
    rk_f32x8 t28;
    t28.x[0] = t20;
    t28.x[1] = t21;
    t28.x[2] = t22;
    t28.x[3] = t23;
    t28.x[4] = t24;
    t28.x[5] = t25;
    t28.x[6] = t26;
    t28.x[7] = t27;
    rk_f32x8 v_line_18 = t28;
    rk_i64 t29 = rk_i64_add(rk_i64_mul(v_row_6, v_inner_4), v_k_16);
    RK_CHECK(rk_index_traps(t29, n_a_0), RK_STOP(15));
    rk_f32 t30 = v_a_0[t29];
    rk_f32x8 t31;
    RK_UNROLL for (int k = 0; k < 8; ++k) {
      t31.x[k] = t30;
    }
    rk_f32x8 t32 = t31;
    rk_f32x8 t33;
    RK_UNROLL for (int k = 0; k < 8; ++k) {
      t33.x[k] = (t32.x[k] * v_line_18.x[k]);
    }
    rk_f32x8 t34 = t33;
    rk_f32x8 t35;
    RK_UNROLL for (int k = 0; k < 8; ++k) {
      t35.x[k] = (v_sum0_12.x[k] + t34.x[k]);
    }
    v_sum0_12 = t35;
    rk_i64 t36 = rk_i64_add(rk_i64_mul(rk_i64_add(v_row_6, 1), v_inner_4), v_k_16);
    RK_CHECK(rk_index_traps(t36, n_a_0), RK_STOP(16));
    rk_f32 t37 = v_a_0[t36];
    rk_f32x8 t38;
    RK_UNROLL for (int k = 0; k < 8; ++k) {
      t38.x[k] = t37;
    }
    rk_f32x8 t39 = t38;
    rk_f32x8 t40;
    RK_UNROLL for (int k = 0; k < 8; ++k) {
      t40.x[k] = (t39.x[k] * v_line_18.x[k]);
    }
    rk_f32x8 t41 = t40;
    rk_f32x8 t42;
    RK_UNROLL for (int k = 0; k < 8; ++k) {
      t42.x[k] = (v_sum1_13.x[k] + t41.x[k]);
    }
    v_sum1_13 = t42;
    rk_i64 t43 = rk_i64_add(rk_i64_mul(rk_i64_add(v_row_6, 2), v_inner_4), v_k_16);
    RK_CHECK(rk_index_traps(t43, n_a_0), RK_STOP(17));
    rk_f32 t44 = v_a_0[t43];
    rk_f32x8 t45;
    RK_UNROLL for (int k = 0; k < 8; ++k) {
      t45.x[k] = t44;
    }
    rk_f32x8 t46 = t45;
    rk_f32x8 t47;
    RK_UNROLL for (int k = 0; k < 8; ++k) {
      t47.x[k] = (t46.x[k] * v_line_18.x[k]);
    }
    rk_f32x8 t48 = t47;
    rk_f32x8 t49;
    RK_UNROLL for (int k = 0; k < 8; ++k) {
      t49.x[k] = (v_sum2_14.x[k] + t48.x[k]);
    }
    v_sum2_14 = t49;
    rk_i64 t50 = rk_i64_add(rk_i64_mul(rk_i64_add(v_row_6, 3), v_inner_4), v_k_16);
    RK_CHECK(rk_index_traps(t50, n_a_0), RK_STOP(18));
    rk_f32 t51 = v_a_0[t50];
    rk_f32x8 t52;
    RK_UNROLL for (int k = 0; k < 8; ++k) {
      t52.x[k] = t51;
    }
    rk_f32x8 t53 = t52;
    rk_f32x8 t54;
    RK_UNROLL for (int k = 0; k < 8; ++k) {
      t54.x[k] = (t53.x[k] * v_line_18.x[k]);
    }
    rk_f32x8 t55 = t54;
    rk_f32x8 t56;
    RK_UNROLL for (int k = 0; k < 8; ++k) {
      t56.x[k] = (v_sum3_15.x[k] + t55.x[k]);
    }
    v_sum3_15 = t56;
  }
  rk_i64 v_place_19 = rk_i64_add(rk_i64_mul(v_row_6, v_columns_3), v_column_7);
  RK_CHECK(8 < 0, RK_STOP(19));
  for (rk_i64 v_lane_20 = 0; v_lane_20 < 8; ++v_lane_20) {
    rk_i64 t57 = rk_i64_add(v_place_19, v_lane_20);
    RK_CHECK(rk_index_traps(v_lane_20, 8), RK_STOP(21));
    RK_CHECK(rk_index_traps(t57, n_result_5), RK_STOP(20));
    v_result_5[t57] = v_sum0_12.x[v_lane_20];
    rk_i64 t58 = rk_i64_add(rk_i64_add(v_place_19, v_columns_3), v_lane_20);
    RK_CHECK(rk_index_traps(v_lane_20, 8), RK_STOP(23));
    RK_CHECK(rk_index_traps(t58, n_result_5), RK_STOP(22));
    v_result_5[t58] = v_sum1_13.x[v_lane_20];
    rk_i64 t59 = rk_i64_add(rk_i64_add(v_place_19, rk_i64_mul(2, v_columns_3)), v_lane_20);
    RK_CHECK(rk_index_traps(v_lane_20, 8), RK_STOP(25));
    RK_CHECK(rk_index_traps(t59, n_result_5), RK_STOP(24));
    v_result_5[t59] = v_sum2_14.x[v_lane_20];
    rk_i64 t60 = rk_i64_add(rk_i64_add(v_place_19, rk_i64_mul(3, v_columns_3)), v_lane_20);
    RK_CHECK(rk_index_traps(v_lane_20, 8), RK_STOP(27));
    RK_CHECK(rk_index_traps(t60, n_result_5), RK_STOP(26));
    v_result_5[t60] = v_sum3_15.x[v_lane_20];
  }
}
void CK_NAME(rk_k_productInVectors_94d9391cf42b1562)(const rk_i64 *row, const rk_i64 *arguments) {
  const rk_i64 first = row[0], end = row[1], y = row[2], z = row[3];
  const rk_i64 width = row[4], height = row[5], depth = row[6];
  const rk_f32 *a0 = (const rk_f32 *)arguments[0];
  const rk_i64 n0 = arguments[1];
  const rk_f32 *a1 = (const rk_f32 *)arguments[3];
  const rk_i64 n1 = arguments[4];
  const rk_i64 a2 = *(const rk_i64 *)arguments[6];
  const rk_i64 a3 = *(const rk_i64 *)arguments[9];
  const rk_i64 a4 = *(const rk_i64 *)arguments[12];
  rk_f32 *a5 = (rk_f32 *)arguments[15];
  const rk_i64 n5 = arguments[16];
  rk_i32 slow = 0;
  for (rk_i64 x = first; x < end; x++) ck_item_rk_k_productInVectors_94d9391cf42b1562(x, y, z, 0, &slow, a0, n0, a1, n1, a2, a3, a4, a5, n5, width, height, depth, 0);
}

RK_KERNEL(rk_k_productInVectors_f427e6283f4da753)(RK_GLOBAL const rk_f64 *v_a_0, rk_i64 n_a_0, RK_GLOBAL const rk_f64 *v_b_1, rk_i64 n_b_1, rk_i64 v_rows_2, rk_i64 v_columns_3, rk_i64 v_inner_4, RK_GLOBAL rk_f64 *v_result_5, rk_i64 n_result_5, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return;
  rk_i64 v_row_6 = rk_i64_mul(rk_position_x(), 4);
  rk_i64 v_column_7 = rk_i64_mul(rk_position_y(), 8);
  if (!((rk_i64_add(v_row_6, 4) <= v_rows_2) && (rk_i64_add(v_column_7, 8) <= v_columns_3))) {
    rk_i64 t1 = rk_i64_add(v_row_6, 4);
    rk_i64 t2 = rk_i64_min(t1, v_rows_2);
    RK_CHECK(t2 < v_row_6, RK_STOP(0));
    for (rk_i64 v_y_8 = v_row_6; v_y_8 < t2; ++v_y_8) {
      rk_i64 t3 = rk_i64_add(v_column_7, 8);
      rk_i64 t4 = rk_i64_min(t3, v_columns_3);
      RK_CHECK(t4 < v_column_7, RK_STOP(1));
      for (rk_i64 v_x_9 = v_column_7; v_x_9 < t4; ++v_x_9) {
        rk_f64 v_sum_10 = 0.0;
        RK_CHECK(v_inner_4 < 0, RK_STOP(2));
        for (rk_i64 v_k_11 = 0; v_k_11 < v_inner_4; ++v_k_11) {
          rk_i64 t5 = rk_i64_add(rk_i64_mul(v_y_8, v_inner_4), v_k_11);
          RK_CHECK(rk_index_traps(t5, n_a_0), RK_STOP(3));
          rk_i64 t6 = rk_i64_add(rk_i64_mul(v_k_11, v_columns_3), v_x_9);
          RK_CHECK(rk_index_traps(t6, n_b_1), RK_STOP(4));
          rk_f64 t7 = (v_a_0[t5] * v_b_1[t6]);
          v_sum_10 = (v_sum_10 + t7);
        }
        rk_i64 t8 = rk_i64_add(rk_i64_mul(v_y_8, v_columns_3), v_x_9);
        RK_CHECK(rk_index_traps(t8, n_result_5), RK_STOP(5));
        v_result_5[t8] = v_sum_10;
      }
    }
    return;
  }
  rk_f64x8 t9;
  RK_UNROLL for (int k = 0; k < 8; ++k) {
    t9.x[k] = 0.0;
  }
  rk_f64x8 v_sum0_12 = t9;
  rk_f64x8 t10;
  RK_UNROLL for (int k = 0; k < 8; ++k) {
    t10.x[k] = 0.0;
  }
  rk_f64x8 v_sum1_13 = t10;
  rk_f64x8 t11;
  RK_UNROLL for (int k = 0; k < 8; ++k) {
    t11.x[k] = 0.0;
  }
  rk_f64x8 v_sum2_14 = t11;
  rk_f64x8 t12;
  RK_UNROLL for (int k = 0; k < 8; ++k) {
    t12.x[k] = 0.0;
  }
  rk_f64x8 v_sum3_15 = t12;
  RK_CHECK(v_inner_4 < 0, RK_STOP(6));
  for (rk_i64 v_k_16 = 0; v_k_16 < v_inner_4; ++v_k_16) {
    rk_i64 v_p_17 = rk_i64_add(rk_i64_mul(v_k_16, v_columns_3), v_column_7);
    RK_CHECK(rk_index_traps(v_p_17, n_b_1), RK_STOP(7));
    rk_i64 t13 = rk_i64_add(v_p_17, 1);
    RK_CHECK(rk_index_traps(t13, n_b_1), RK_STOP(8));
    rk_i64 t14 = rk_i64_add(v_p_17, 2);
    RK_CHECK(rk_index_traps(t14, n_b_1), RK_STOP(9));
    rk_i64 t15 = rk_i64_add(v_p_17, 3);
    RK_CHECK(rk_index_traps(t15, n_b_1), RK_STOP(10));
    rk_i64 t16 = rk_i64_add(v_p_17, 4);
    RK_CHECK(rk_index_traps(t16, n_b_1), RK_STOP(11));
    rk_i64 t17 = rk_i64_add(v_p_17, 5);
    RK_CHECK(rk_index_traps(t17, n_b_1), RK_STOP(12));
    rk_i64 t18 = rk_i64_add(v_p_17, 6);
    RK_CHECK(rk_index_traps(t18, n_b_1), RK_STOP(13));
    rk_i64 t19 = rk_i64_add(v_p_17, 7);
    RK_CHECK(rk_index_traps(t19, n_b_1), RK_STOP(14));
    rk_f64 t20 = v_b_1[v_p_17];
    rk_f64 t21 = v_b_1[t13];
    rk_f64 t22 = v_b_1[t14];
    rk_f64 t23 = v_b_1[t15];
    rk_f64 t24 = v_b_1[t16];
    rk_f64 t25 = v_b_1[t17];
    rk_f64 t26 = v_b_1[t18];
    rk_f64 t27 = v_b_1[t19];
    rk_f64x8 t28;
    t28.x[0] = t20;
    t28.x[1] = t21;
    t28.x[2] = t22;
    t28.x[3] = t23;
    t28.x[4] = t24;
    t28.x[5] = t25;
    t28.x[6] = t26;
    t28.x[7] = t27;
    rk_f64x8 v_line_18 = t28;
    rk_i64 t29 = rk_i64_add(rk_i64_mul(v_row_6, v_inner_4), v_k_16);
    RK_CHECK(rk_index_traps(t29, n_a_0), RK_STOP(15));
    rk_f64 t30 = v_a_0[t29];
    rk_f64x8 t31;
    RK_UNROLL for (int k = 0; k < 8; ++k) {
      t31.x[k] = t30;
    }
    rk_f64x8 t32 = t31;
    rk_f64x8 t33;
    RK_UNROLL for (int k = 0; k < 8; ++k) {
      t33.x[k] = (t32.x[k] * v_line_18.x[k]);
    }
    rk_f64x8 t34 = t33;
    rk_f64x8 t35;
    RK_UNROLL for (int k = 0; k < 8; ++k) {
      t35.x[k] = (v_sum0_12.x[k] + t34.x[k]);
    }
    v_sum0_12 = t35;
    rk_i64 t36 = rk_i64_add(rk_i64_mul(rk_i64_add(v_row_6, 1), v_inner_4), v_k_16);
    RK_CHECK(rk_index_traps(t36, n_a_0), RK_STOP(16));
    rk_f64 t37 = v_a_0[t36];
    rk_f64x8 t38;
    RK_UNROLL for (int k = 0; k < 8; ++k) {
      t38.x[k] = t37;
    }
    rk_f64x8 t39 = t38;
    rk_f64x8 t40;
    RK_UNROLL for (int k = 0; k < 8; ++k) {
      t40.x[k] = (t39.x[k] * v_line_18.x[k]);
    }
    rk_f64x8 t41 = t40;
    rk_f64x8 t42;
    RK_UNROLL for (int k = 0; k < 8; ++k) {
      t42.x[k] = (v_sum1_13.x[k] + t41.x[k]);
    }
    v_sum1_13 = t42;
    rk_i64 t43 = rk_i64_add(rk_i64_mul(rk_i64_add(v_row_6, 2), v_inner_4), v_k_16);
    RK_CHECK(rk_index_traps(t43, n_a_0), RK_STOP(17));
    rk_f64 t44 = v_a_0[t43];
    rk_f64x8 t45;
    RK_UNROLL for (int k = 0; k < 8; ++k) {
      t45.x[k] = t44;
    }
    rk_f64x8 t46 = t45;
    rk_f64x8 t47;
    RK_UNROLL for (int k = 0; k < 8; ++k) {
      t47.x[k] = (t46.x[k] * v_line_18.x[k]);
    }
    rk_f64x8 t48 = t47;
    rk_f64x8 t49;
    RK_UNROLL for (int k = 0; k < 8; ++k) {
      t49.x[k] = (v_sum2_14.x[k] + t48.x[k]);
    }
    v_sum2_14 = t49;
    rk_i64 t50 = rk_i64_add(rk_i64_mul(rk_i64_add(v_row_6, 3), v_inner_4), v_k_16);
    RK_CHECK(rk_index_traps(t50, n_a_0), RK_STOP(18));
    rk_f64 t51 = v_a_0[t50];
    rk_f64x8 t52;
    RK_UNROLL for (int k = 0; k < 8; ++k) {
      t52.x[k] = t51;
    }
    rk_f64x8 t53 = t52;
    rk_f64x8 t54;
    RK_UNROLL for (int k = 0; k < 8; ++k) {
      t54.x[k] = (t53.x[k] * v_line_18.x[k]);
    }
    rk_f64x8 t55 = t54;
    rk_f64x8 t56;
    RK_UNROLL for (int k = 0; k < 8; ++k) {
      t56.x[k] = (v_sum3_15.x[k] + t55.x[k]);
    }
    v_sum3_15 = t56;
  }
  rk_i64 v_place_19 = rk_i64_add(rk_i64_mul(v_row_6, v_columns_3), v_column_7);
  RK_CHECK(8 < 0, RK_STOP(19));
  for (rk_i64 v_lane_20 = 0; v_lane_20 < 8; ++v_lane_20) {
    rk_i64 t57 = rk_i64_add(v_place_19, v_lane_20);
    RK_CHECK(rk_index_traps(v_lane_20, 8), RK_STOP(21));
    RK_CHECK(rk_index_traps(t57, n_result_5), RK_STOP(20));
    v_result_5[t57] = v_sum0_12.x[v_lane_20];
    rk_i64 t58 = rk_i64_add(rk_i64_add(v_place_19, v_columns_3), v_lane_20);
    RK_CHECK(rk_index_traps(v_lane_20, 8), RK_STOP(23));
    RK_CHECK(rk_index_traps(t58, n_result_5), RK_STOP(22));
    v_result_5[t58] = v_sum1_13.x[v_lane_20];
    rk_i64 t59 = rk_i64_add(rk_i64_add(v_place_19, rk_i64_mul(2, v_columns_3)), v_lane_20);
    RK_CHECK(rk_index_traps(v_lane_20, 8), RK_STOP(25));
    RK_CHECK(rk_index_traps(t59, n_result_5), RK_STOP(24));
    v_result_5[t59] = v_sum2_14.x[v_lane_20];
    rk_i64 t60 = rk_i64_add(rk_i64_add(v_place_19, rk_i64_mul(3, v_columns_3)), v_lane_20);
    RK_CHECK(rk_index_traps(v_lane_20, 8), RK_STOP(27));
    RK_CHECK(rk_index_traps(t60, n_result_5), RK_STOP(26));
    v_result_5[t60] = v_sum3_15.x[v_lane_20];
  }
}
void CK_NAME(rk_k_productInVectors_f427e6283f4da753)(const rk_i64 *row, const rk_i64 *arguments) {
  const rk_i64 first = row[0], end = row[1], y = row[2], z = row[3];
  const rk_i64 width = row[4], height = row[5], depth = row[6];
  const rk_f64 *a0 = (const rk_f64 *)arguments[0];
  const rk_i64 n0 = arguments[1];
  const rk_f64 *a1 = (const rk_f64 *)arguments[3];
  const rk_i64 n1 = arguments[4];
  const rk_i64 a2 = *(const rk_i64 *)arguments[6];
  const rk_i64 a3 = *(const rk_i64 *)arguments[9];
  const rk_i64 a4 = *(const rk_i64 *)arguments[12];
  rk_f64 *a5 = (rk_f64 *)arguments[15];
  const rk_i64 n5 = arguments[16];
  rk_i32 slow = 0;
  for (rk_i64 x = first; x < end; x++) ck_item_rk_k_productInVectors_f427e6283f4da753(x, y, z, 0, &slow, a0, n0, a1, n1, a2, a3, a4, a5, n5, width, height, depth, 0);
}

RK_KERNEL(rk_k_shares_a38250d24ddbbd33)(RK_GLOBAL const rk_f32 *v_ranks_0, rk_i64 n_ranks_0, RK_GLOBAL const rk_i32 *v_linkCounts_1, rk_i64 n_linkCounts_1, RK_GLOBAL rk_f32 *v_shares_2, rk_i64 n_shares_2, RK_GLOBAL rk_f32 *v_kept_3, rk_i64 n_kept_3, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return;
  rk_i64 v_page_4 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(v_page_4, n_linkCounts_1), RK_STOP(0));
  rk_i32 v_links_5 = v_linkCounts_1[v_page_4];
  RK_CHECK(rk_index_traps(v_page_4, n_ranks_0), RK_STOP(1));
  rk_f32 v_rank_6 = v_ranks_0[v_page_4];
  RK_CHECK(rk_index_traps(v_page_4, n_shares_2), RK_STOP(2));
  v_shares_2[v_page_4] = ((v_links_5 == 0) ? 0.0f : (v_rank_6 / (rk_f32)v_links_5));
  RK_CHECK(rk_index_traps(v_page_4, n_kept_3), RK_STOP(3));
  v_kept_3[v_page_4] = ((v_links_5 == 0) ? v_rank_6 : 0.0f);
}
void CK_NAME(rk_k_shares_a38250d24ddbbd33)(const rk_i64 *row, const rk_i64 *arguments) {
  const rk_i64 first = row[0], end = row[1], y = row[2], z = row[3];
  const rk_i64 width = row[4], height = row[5], depth = row[6];
  const rk_f32 *a0 = (const rk_f32 *)arguments[0];
  const rk_i64 n0 = arguments[1];
  const rk_i32 *a1 = (const rk_i32 *)arguments[3];
  const rk_i64 n1 = arguments[4];
  rk_f32 *a2 = (rk_f32 *)arguments[6];
  const rk_i64 n2 = arguments[7];
  rk_f32 *a3 = (rk_f32 *)arguments[9];
  const rk_i64 n3 = arguments[10];
  rk_i32 slow = 0;
  for (rk_i64 x = first; x < end; x++) ck_item_rk_k_shares_a38250d24ddbbd33(x, y, z, 0, &slow, a0, n0, a1, n1, a2, n2, a3, n3, width, height, depth, 0);
}

RK_KERNEL(rk_k_gather_d45aa28fcca75882)(RK_GLOBAL const rk_i32 *v_sourceOffsets_0, rk_i64 n_sourceOffsets_0, RK_GLOBAL const rk_i32 *v_sources_1, rk_i64 n_sources_1, RK_GLOBAL const rk_f32 *v_shares_2, rk_i64 n_shares_2, RK_GLOBAL const rk_f32 *v_kept_3, rk_i64 n_kept_3, rk_f32 v_damping_4, RK_GLOBAL rk_f32 *v_ranks_5, rk_i64 n_ranks_5, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return;
  rk_i64 v_page_6 = rk_index(rk_here);
  rk_f32 v_sum_7 = 0.0f;
  RK_CHECK(rk_index_traps(v_page_6, n_sourceOffsets_0), RK_STOP(0));
  rk_i32 t1 = v_sourceOffsets_0[v_page_6];
  rk_i64 t2 = rk_i64_add(v_page_6, 1);
  RK_CHECK(rk_index_traps(t2, n_sourceOffsets_0), RK_STOP(1));
  rk_i32 t3 = v_sourceOffsets_0[t2];
  rk_i64 t4 = (rk_i64)t1;
  rk_i64 t5 = (rk_i64)t3;
  RK_CHECK(t5 < t4, RK_STOP(2));
  for (rk_i64 v_place_8 = t4; v_place_8 < t5; ++v_place_8) {
    RK_CHECK(rk_index_traps(v_place_8, n_sources_1), RK_STOP(3));
    rk_i32 t6 = v_sources_1[v_place_8];
    rk_i64 t7 = (rk_i64)t6;
    RK_CHECK(rk_index_traps(t7, n_shares_2), RK_STOP(4));
    rk_f32 t8 = v_shares_2[t7];
    v_sum_7 = (v_sum_7 + t8);
  }
  rk_i64 t9 = rk_size(rk_here);
  rk_f32 v_count_9 = (rk_f32)t9;
  RK_CHECK(rk_index_traps(0, n_kept_3), RK_STOP(6));
  RK_CHECK(rk_index_traps(v_page_6, n_ranks_5), RK_STOP(5));
  v_ranks_5[v_page_6] = (((1.0f - v_damping_4) / v_count_9) + (v_damping_4 * (v_sum_7 + (v_kept_3[0] / v_count_9))));
}
void CK_NAME(rk_k_gather_d45aa28fcca75882)(const rk_i64 *row, const rk_i64 *arguments) {
  const rk_i64 first = row[0], end = row[1], y = row[2], z = row[3];
  const rk_i64 width = row[4], height = row[5], depth = row[6];
  const rk_i32 *a0 = (const rk_i32 *)arguments[0];
  const rk_i64 n0 = arguments[1];
  const rk_i32 *a1 = (const rk_i32 *)arguments[3];
  const rk_i64 n1 = arguments[4];
  const rk_f32 *a2 = (const rk_f32 *)arguments[6];
  const rk_i64 n2 = arguments[7];
  const rk_f32 *a3 = (const rk_f32 *)arguments[9];
  const rk_i64 n3 = arguments[10];
  const rk_f32 a4 = *(const rk_f32 *)arguments[12];
  rk_f32 *a5 = (rk_f32 *)arguments[15];
  const rk_i64 n5 = arguments[16];
  rk_i32 slow = 0;
  for (rk_i64 x = first; x < end; x++) ck_item_rk_k_gather_d45aa28fcca75882(x, y, z, 0, &slow, a0, n0, a1, n1, a2, n2, a3, n3, a4, a5, n5, width, height, depth, 0);
}

RK_KERNEL(rk_k_shares_59557924955b7520)(RK_GLOBAL const rk_f64 *v_ranks_0, rk_i64 n_ranks_0, RK_GLOBAL const rk_i32 *v_linkCounts_1, rk_i64 n_linkCounts_1, RK_GLOBAL rk_f64 *v_shares_2, rk_i64 n_shares_2, RK_GLOBAL rk_f64 *v_kept_3, rk_i64 n_kept_3, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return;
  rk_i64 v_page_4 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(v_page_4, n_linkCounts_1), RK_STOP(0));
  rk_i32 v_links_5 = v_linkCounts_1[v_page_4];
  RK_CHECK(rk_index_traps(v_page_4, n_ranks_0), RK_STOP(1));
  rk_f64 v_rank_6 = v_ranks_0[v_page_4];
  RK_CHECK(rk_index_traps(v_page_4, n_shares_2), RK_STOP(2));
  v_shares_2[v_page_4] = ((v_links_5 == 0) ? 0.0 : (v_rank_6 / (rk_f64)v_links_5));
  RK_CHECK(rk_index_traps(v_page_4, n_kept_3), RK_STOP(3));
  v_kept_3[v_page_4] = ((v_links_5 == 0) ? v_rank_6 : 0.0);
}
void CK_NAME(rk_k_shares_59557924955b7520)(const rk_i64 *row, const rk_i64 *arguments) {
  const rk_i64 first = row[0], end = row[1], y = row[2], z = row[3];
  const rk_i64 width = row[4], height = row[5], depth = row[6];
  const rk_f64 *a0 = (const rk_f64 *)arguments[0];
  const rk_i64 n0 = arguments[1];
  const rk_i32 *a1 = (const rk_i32 *)arguments[3];
  const rk_i64 n1 = arguments[4];
  rk_f64 *a2 = (rk_f64 *)arguments[6];
  const rk_i64 n2 = arguments[7];
  rk_f64 *a3 = (rk_f64 *)arguments[9];
  const rk_i64 n3 = arguments[10];
  rk_i32 slow = 0;
  for (rk_i64 x = first; x < end; x++) ck_item_rk_k_shares_59557924955b7520(x, y, z, 0, &slow, a0, n0, a1, n1, a2, n2, a3, n3, width, height, depth, 0);
}

RK_KERNEL(rk_k_gather_58da339dc9b530f6)(RK_GLOBAL const rk_i32 *v_sourceOffsets_0, rk_i64 n_sourceOffsets_0, RK_GLOBAL const rk_i32 *v_sources_1, rk_i64 n_sources_1, RK_GLOBAL const rk_f64 *v_shares_2, rk_i64 n_shares_2, RK_GLOBAL const rk_f64 *v_kept_3, rk_i64 n_kept_3, rk_f64 v_damping_4, RK_GLOBAL rk_f64 *v_ranks_5, rk_i64 n_ranks_5, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return;
  rk_i64 v_page_6 = rk_index(rk_here);
  rk_f64 v_sum_7 = 0.0;
  RK_CHECK(rk_index_traps(v_page_6, n_sourceOffsets_0), RK_STOP(0));
  rk_i32 t1 = v_sourceOffsets_0[v_page_6];
  rk_i64 t2 = rk_i64_add(v_page_6, 1);
  RK_CHECK(rk_index_traps(t2, n_sourceOffsets_0), RK_STOP(1));
  rk_i32 t3 = v_sourceOffsets_0[t2];
  rk_i64 t4 = (rk_i64)t1;
  rk_i64 t5 = (rk_i64)t3;
  RK_CHECK(t5 < t4, RK_STOP(2));
  for (rk_i64 v_place_8 = t4; v_place_8 < t5; ++v_place_8) {
    RK_CHECK(rk_index_traps(v_place_8, n_sources_1), RK_STOP(3));
    rk_i32 t6 = v_sources_1[v_place_8];
    rk_i64 t7 = (rk_i64)t6;
    RK_CHECK(rk_index_traps(t7, n_shares_2), RK_STOP(4));
    rk_f64 t8 = v_shares_2[t7];
    v_sum_7 = (v_sum_7 + t8);
  }
  rk_i64 t9 = rk_size(rk_here);
  rk_f64 v_count_9 = (rk_f64)t9;
  RK_CHECK(rk_index_traps(0, n_kept_3), RK_STOP(6));
  RK_CHECK(rk_index_traps(v_page_6, n_ranks_5), RK_STOP(5));
  v_ranks_5[v_page_6] = (((1.0 - v_damping_4) / v_count_9) + (v_damping_4 * (v_sum_7 + (v_kept_3[0] / v_count_9))));
}
void CK_NAME(rk_k_gather_58da339dc9b530f6)(const rk_i64 *row, const rk_i64 *arguments) {
  const rk_i64 first = row[0], end = row[1], y = row[2], z = row[3];
  const rk_i64 width = row[4], height = row[5], depth = row[6];
  const rk_i32 *a0 = (const rk_i32 *)arguments[0];
  const rk_i64 n0 = arguments[1];
  const rk_i32 *a1 = (const rk_i32 *)arguments[3];
  const rk_i64 n1 = arguments[4];
  const rk_f64 *a2 = (const rk_f64 *)arguments[6];
  const rk_i64 n2 = arguments[7];
  const rk_f64 *a3 = (const rk_f64 *)arguments[9];
  const rk_i64 n3 = arguments[10];
  const rk_f64 a4 = *(const rk_f64 *)arguments[12];
  rk_f64 *a5 = (rk_f64 *)arguments[15];
  const rk_i64 n5 = arguments[16];
  rk_i32 slow = 0;
  for (rk_i64 x = first; x < end; x++) ck_item_rk_k_gather_58da339dc9b530f6(x, y, z, 0, &slow, a0, n0, a1, n1, a2, n2, a3, n3, a4, a5, n5, width, height, depth, 0);
}

#ifndef RK_DEFINED_rk_array_rk_u32_256
#define RK_DEFINED_rk_array_rk_u32_256
typedef struct { rk_u32 x[256]; } rk_array_rk_u32_256;
#endif
RK_KERNEL(rk_k_countDigits_cbc764bd8adfc61d)(RK_GLOBAL const rk_u32 *v_keys_0, rk_i64 n_keys_0, rk_u32 v_shift_1, rk_i64 v_blockSize_2, rk_i64 v_blocks_3, RK_GLOBAL rk_u32 *v_counts_4, rk_i64 n_counts_4, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return;
  rk_array_rk_u32_256 v_own_5;
  for (int k = 0; k < 256; ++k) v_own_5.x[k] = 0u;
  rk_i64 v_start_6 = rk_i64_mul(rk_index(rk_here), v_blockSize_2);
  rk_i64 t1 = rk_i64_add(v_start_6, v_blockSize_2);
  rk_i64 t2 = rk_i64_min(t1, n_keys_0);
  RK_CHECK(t2 < v_start_6, RK_STOP(0));
  for (rk_i64 v_i_7 = v_start_6; v_i_7 < t2; ++v_i_7) {
    RK_CHECK(rk_index_traps(v_i_7, n_keys_0), RK_STOP(1));
    rk_u32 t3 = rk_u32_and(rk_u32_shr_masked(v_keys_0[v_i_7], (rk_u32)v_shift_1), 255u);
    rk_i64 v_digit_8 = (rk_i64)t3;
    RK_CHECK(rk_index_traps(v_digit_8, 256), RK_STOP(2));
    rk_u32 t4 = v_own_5.x[v_digit_8];
    v_own_5.x[v_digit_8] = rk_u32_add(t4, 1u);
  }
  RK_CHECK(256 < 0, RK_STOP(3));
  for (rk_i64 v_digit_9 = 0; v_digit_9 < 256; ++v_digit_9) {
    rk_i64 t5 = rk_i64_add(rk_i64_mul(v_digit_9, v_blocks_3), rk_index(rk_here));
    RK_CHECK(rk_index_traps(v_digit_9, 256), RK_STOP(5));
    RK_CHECK(rk_index_traps(t5, n_counts_4), RK_STOP(4));
    v_counts_4[t5] = v_own_5.x[v_digit_9];
  }
}
void CK_NAME(rk_k_countDigits_cbc764bd8adfc61d)(const rk_i64 *row, const rk_i64 *arguments) {
  const rk_i64 first = row[0], end = row[1], y = row[2], z = row[3];
  const rk_i64 width = row[4], height = row[5], depth = row[6];
  const rk_u32 *a0 = (const rk_u32 *)arguments[0];
  const rk_i64 n0 = arguments[1];
  const rk_u32 a1 = *(const rk_u32 *)arguments[3];
  const rk_i64 a2 = *(const rk_i64 *)arguments[6];
  const rk_i64 a3 = *(const rk_i64 *)arguments[9];
  rk_u32 *a4 = (rk_u32 *)arguments[12];
  const rk_i64 n4 = arguments[13];
  rk_i32 slow = 0;
  for (rk_i64 x = first; x < end; x++) ck_item_rk_k_countDigits_cbc764bd8adfc61d(x, y, z, 0, &slow, a0, n0, a1, a2, a3, a4, n4, width, height, depth, 0);
}

#ifndef RK_DEFINED_rk_array_rk_u32_256
#define RK_DEFINED_rk_array_rk_u32_256
typedef struct { rk_u32 x[256]; } rk_array_rk_u32_256;
#endif
RK_KERNEL(rk_k_moveKeys_40a455a4063c9525)(RK_GLOBAL const rk_u32 *v_keys_0, rk_i64 n_keys_0, RK_GLOBAL const rk_u32 *v_offsets_1, rk_i64 n_offsets_1, rk_u32 v_shift_2, rk_i64 v_blockSize_3, rk_i64 v_blocks_4, RK_GLOBAL rk_u32 *v_result_5, rk_i64 n_result_5, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return;
  rk_array_rk_u32_256 v_next_6;
  for (int k = 0; k < 256; ++k) v_next_6.x[k] = 0u;
  RK_CHECK(256 < 0, RK_STOP(0));
  for (rk_i64 v_digit_7 = 0; v_digit_7 < 256; ++v_digit_7) {
    rk_i64 t1 = rk_i64_add(rk_i64_mul(v_digit_7, v_blocks_4), rk_index(rk_here));
    RK_CHECK(rk_index_traps(t1, n_offsets_1), RK_STOP(2));
    RK_CHECK(rk_index_traps(v_digit_7, 256), RK_STOP(1));
    v_next_6.x[v_digit_7] = v_offsets_1[t1];
  }
  rk_i64 v_start_8 = rk_i64_mul(rk_index(rk_here), v_blockSize_3);
  rk_i64 t2 = rk_i64_add(v_start_8, v_blockSize_3);
  rk_i64 t3 = rk_i64_min(t2, n_keys_0);
  RK_CHECK(t3 < v_start_8, RK_STOP(3));
  for (rk_i64 v_i_9 = v_start_8; v_i_9 < t3; ++v_i_9) {
    RK_CHECK(rk_index_traps(v_i_9, n_keys_0), RK_STOP(4));
    rk_u32 v_key_10 = v_keys_0[v_i_9];
    rk_u32 t4 = rk_u32_and(rk_u32_shr_masked(v_key_10, (rk_u32)v_shift_2), 255u);
    rk_i64 v_digit_11 = (rk_i64)t4;
    RK_CHECK(rk_index_traps(v_digit_11, 256), RK_STOP(5));
    rk_u32 t5 = v_next_6.x[v_digit_11];
    rk_i64 t6 = (rk_i64)t5;
    RK_CHECK(rk_index_traps(t6, n_result_5), RK_STOP(6));
    v_result_5[t6] = v_key_10;
    RK_CHECK(rk_index_traps(v_digit_11, 256), RK_STOP(7));
    rk_u32 t7 = v_next_6.x[v_digit_11];
    v_next_6.x[v_digit_11] = rk_u32_add(t7, 1u);
  }
}
void CK_NAME(rk_k_moveKeys_40a455a4063c9525)(const rk_i64 *row, const rk_i64 *arguments) {
  const rk_i64 first = row[0], end = row[1], y = row[2], z = row[3];
  const rk_i64 width = row[4], height = row[5], depth = row[6];
  const rk_u32 *a0 = (const rk_u32 *)arguments[0];
  const rk_i64 n0 = arguments[1];
  const rk_u32 *a1 = (const rk_u32 *)arguments[3];
  const rk_i64 n1 = arguments[4];
  const rk_u32 a2 = *(const rk_u32 *)arguments[6];
  const rk_i64 a3 = *(const rk_i64 *)arguments[9];
  const rk_i64 a4 = *(const rk_i64 *)arguments[12];
  rk_u32 *a5 = (rk_u32 *)arguments[15];
  const rk_i64 n5 = arguments[16];
  rk_i32 slow = 0;
  for (rk_i64 x = first; x < end; x++) ck_item_rk_k_moveKeys_40a455a4063c9525(x, y, z, 0, &slow, a0, n0, a1, n1, a2, a3, a4, a5, n5, width, height, depth, 0);
}

#ifndef RK_DEFINED_rk_array_rk_u32_256
#define RK_DEFINED_rk_array_rk_u32_256
typedef struct { rk_u32 x[256]; } rk_array_rk_u32_256;
#endif
RK_KERNEL(rk_k_moveKeysAndValues_3747a6a8b4e3f578)(RK_GLOBAL const rk_u32 *v_keys_0, rk_i64 n_keys_0, RK_GLOBAL const rk_u32 *v_values_1, rk_i64 n_values_1, RK_GLOBAL const rk_u32 *v_offsets_2, rk_i64 n_offsets_2, rk_u32 v_shift_3, rk_i64 v_blockSize_4, rk_i64 v_blocks_5, RK_GLOBAL rk_u32 *v_result_6, rk_i64 n_result_6, RK_GLOBAL rk_u32 *v_movedValues_7, rk_i64 n_movedValues_7, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return;
  rk_array_rk_u32_256 v_next_8;
  for (int k = 0; k < 256; ++k) v_next_8.x[k] = 0u;
  RK_CHECK(256 < 0, RK_STOP(0));
  for (rk_i64 v_digit_9 = 0; v_digit_9 < 256; ++v_digit_9) {
    rk_i64 t1 = rk_i64_add(rk_i64_mul(v_digit_9, v_blocks_5), rk_index(rk_here));
    RK_CHECK(rk_index_traps(t1, n_offsets_2), RK_STOP(2));
    RK_CHECK(rk_index_traps(v_digit_9, 256), RK_STOP(1));
    v_next_8.x[v_digit_9] = v_offsets_2[t1];
  }
  rk_i64 v_start_10 = rk_i64_mul(rk_index(rk_here), v_blockSize_4);
  rk_i64 t2 = rk_i64_add(v_start_10, v_blockSize_4);
  rk_i64 t3 = rk_i64_min(t2, n_keys_0);
  RK_CHECK(t3 < v_start_10, RK_STOP(3));
  for (rk_i64 v_i_11 = v_start_10; v_i_11 < t3; ++v_i_11) {
    RK_CHECK(rk_index_traps(v_i_11, n_keys_0), RK_STOP(4));
    rk_u32 v_key_12 = v_keys_0[v_i_11];
    rk_u32 t4 = rk_u32_and(rk_u32_shr_masked(v_key_12, (rk_u32)v_shift_3), 255u);
    rk_i64 v_digit_13 = (rk_i64)t4;
    RK_CHECK(rk_index_traps(v_digit_13, 256), RK_STOP(5));
    rk_u32 t5 = v_next_8.x[v_digit_13];
    rk_i64 v_place_14 = (rk_i64)t5;
    RK_CHECK(rk_index_traps(v_place_14, n_result_6), RK_STOP(6));
    v_result_6[v_place_14] = v_key_12;
    RK_CHECK(rk_index_traps(v_i_11, n_values_1), RK_STOP(8));
    RK_CHECK(rk_index_traps(v_place_14, n_movedValues_7), RK_STOP(7));
    v_movedValues_7[v_place_14] = v_values_1[v_i_11];
    RK_CHECK(rk_index_traps(v_digit_13, 256), RK_STOP(9));
    rk_u32 t6 = v_next_8.x[v_digit_13];
    v_next_8.x[v_digit_13] = rk_u32_add(t6, 1u);
  }
}
void CK_NAME(rk_k_moveKeysAndValues_3747a6a8b4e3f578)(const rk_i64 *row, const rk_i64 *arguments) {
  const rk_i64 first = row[0], end = row[1], y = row[2], z = row[3];
  const rk_i64 width = row[4], height = row[5], depth = row[6];
  const rk_u32 *a0 = (const rk_u32 *)arguments[0];
  const rk_i64 n0 = arguments[1];
  const rk_u32 *a1 = (const rk_u32 *)arguments[3];
  const rk_i64 n1 = arguments[4];
  const rk_u32 *a2 = (const rk_u32 *)arguments[6];
  const rk_i64 n2 = arguments[7];
  const rk_u32 a3 = *(const rk_u32 *)arguments[9];
  const rk_i64 a4 = *(const rk_i64 *)arguments[12];
  const rk_i64 a5 = *(const rk_i64 *)arguments[15];
  rk_u32 *a6 = (rk_u32 *)arguments[18];
  const rk_i64 n6 = arguments[19];
  rk_u32 *a7 = (rk_u32 *)arguments[21];
  const rk_i64 n7 = arguments[22];
  rk_i32 slow = 0;
  for (rk_i64 x = first; x < end; x++) ck_item_rk_k_moveKeysAndValues_3747a6a8b4e3f578(x, y, z, 0, &slow, a0, n0, a1, n1, a2, n2, a3, a4, a5, a6, n6, a7, n7, width, height, depth, 0);
}

RK_KERNEL(rk_k_encode_ee0007f3814fe1dd)(RK_GLOBAL const rk_i32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_u32 *v_keys_1, rk_i64 n_keys_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return;
  rk_i64 v_i_2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(v_i_2, n_x_0), RK_STOP(1));
  rk_i32 t1 = v_x_0[v_i_2];
  RK_CHECK(rk_index_traps(v_i_2, n_keys_1), RK_STOP(0));
  v_keys_1[v_i_2] = rk_u32_xor((rk_u32)t1, 2147483648u);
}
void CK_NAME(rk_k_encode_ee0007f3814fe1dd)(const rk_i64 *row, const rk_i64 *arguments) {
  const rk_i64 first = row[0], end = row[1], y = row[2], z = row[3];
  const rk_i64 width = row[4], height = row[5], depth = row[6];
  const rk_i32 *a0 = (const rk_i32 *)arguments[0];
  const rk_i64 n0 = arguments[1];
  rk_u32 *a1 = (rk_u32 *)arguments[3];
  const rk_i64 n1 = arguments[4];
  rk_i32 slow = 0;
  rk_i64 x = first;
  if (y == 0 && z == 0 && CK_IS_STREAMED(a1, n1)) {
    CK_FEW_TURNS
    for (; x < end && !CK_STARTS_RUN(a1 + x); x++) ck_item_rk_k_encode_ee0007f3814fe1dd(x, y, z, 0, &slow, a0, n0, a1, n1, width, height, depth, 0);
    for (CK_RUN_OF(a1, run); x + CK_COUNT(run) <= end; x += CK_COUNT(run)) {
      for (rk_i64 k = 0; k < CK_COUNT(run); k++) ck_item_rk_k_encode_ee0007f3814fe1dd(k, 0, 0, 0, &slow, a0 + x, n0, run, n1, width, height, depth, 0);
      ck_stream_run(a1 + x, run);
    }
    ck_end_streaming();
  }
  for (; x < end; x++) ck_item_rk_k_encode_ee0007f3814fe1dd(x, y, z, 0, &slow, a0, n0, a1, n1, width, height, depth, 0);
}

RK_KERNEL(rk_k_decode_11baf521b948c03d)(RK_GLOBAL const rk_u32 *v_keys_0, rk_i64 n_keys_0, RK_GLOBAL rk_i32 *v_x_1, rk_i64 n_x_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return;
  rk_i64 v_i_2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(v_i_2, n_keys_0), RK_STOP(1));
  rk_u32 t1 = rk_u32_xor(v_keys_0[v_i_2], 2147483648u);
  RK_CHECK(rk_index_traps(v_i_2, n_x_1), RK_STOP(0));
  v_x_1[v_i_2] = (rk_i32)t1;
}
void CK_NAME(rk_k_decode_11baf521b948c03d)(const rk_i64 *row, const rk_i64 *arguments) {
  const rk_i64 first = row[0], end = row[1], y = row[2], z = row[3];
  const rk_i64 width = row[4], height = row[5], depth = row[6];
  const rk_u32 *a0 = (const rk_u32 *)arguments[0];
  const rk_i64 n0 = arguments[1];
  rk_i32 *a1 = (rk_i32 *)arguments[3];
  const rk_i64 n1 = arguments[4];
  rk_i32 slow = 0;
  rk_i64 x = first;
  if (y == 0 && z == 0 && CK_IS_STREAMED(a1, n1)) {
    CK_FEW_TURNS
    for (; x < end && !CK_STARTS_RUN(a1 + x); x++) ck_item_rk_k_decode_11baf521b948c03d(x, y, z, 0, &slow, a0, n0, a1, n1, width, height, depth, 0);
    for (CK_RUN_OF(a1, run); x + CK_COUNT(run) <= end; x += CK_COUNT(run)) {
      for (rk_i64 k = 0; k < CK_COUNT(run); k++) ck_item_rk_k_decode_11baf521b948c03d(k, 0, 0, 0, &slow, a0 + x, n0, run, n1, width, height, depth, 0);
      ck_stream_run(a1 + x, run);
    }
    ck_end_streaming();
  }
  for (; x < end; x++) ck_item_rk_k_decode_11baf521b948c03d(x, y, z, 0, &slow, a0, n0, a1, n1, width, height, depth, 0);
}

RK_KERNEL(rk_k_encode_b563e5eab9479f27)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_u32 *v_keys_1, rk_i64 n_keys_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return;
  rk_i64 v_i_2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(v_i_2, n_x_0), RK_STOP(0));
  rk_f32 t1 = v_x_0[v_i_2];
  rk_u32 v_bits_3 = rk_f32_bits(t1);
  RK_CHECK(rk_index_traps(v_i_2, n_keys_1), RK_STOP(1));
  v_keys_1[v_i_2] = ((rk_u32_and(v_bits_3, 2147483648u) == 0u) ? rk_u32_xor(v_bits_3, 2147483648u) : rk_u32_not(v_bits_3));
}
void CK_NAME(rk_k_encode_b563e5eab9479f27)(const rk_i64 *row, const rk_i64 *arguments) {
  const rk_i64 first = row[0], end = row[1], y = row[2], z = row[3];
  const rk_i64 width = row[4], height = row[5], depth = row[6];
  const rk_f32 *a0 = (const rk_f32 *)arguments[0];
  const rk_i64 n0 = arguments[1];
  rk_u32 *a1 = (rk_u32 *)arguments[3];
  const rk_i64 n1 = arguments[4];
  rk_i32 slow = 0;
  rk_i64 x = first;
  if (y == 0 && z == 0 && CK_IS_STREAMED(a1, n1)) {
    CK_FEW_TURNS
    for (; x < end && !CK_STARTS_RUN(a1 + x); x++) ck_item_rk_k_encode_b563e5eab9479f27(x, y, z, 0, &slow, a0, n0, a1, n1, width, height, depth, 0);
    for (CK_RUN_OF(a1, run); x + CK_COUNT(run) <= end; x += CK_COUNT(run)) {
      for (rk_i64 k = 0; k < CK_COUNT(run); k++) ck_item_rk_k_encode_b563e5eab9479f27(k, 0, 0, 0, &slow, a0 + x, n0, run, n1, width, height, depth, 0);
      ck_stream_run(a1 + x, run);
    }
    ck_end_streaming();
  }
  for (; x < end; x++) ck_item_rk_k_encode_b563e5eab9479f27(x, y, z, 0, &slow, a0, n0, a1, n1, width, height, depth, 0);
}

RK_KERNEL(rk_k_decode_1a9b0b8e5c0b5e5f)(RK_GLOBAL const rk_u32 *v_keys_0, rk_i64 n_keys_0, RK_GLOBAL rk_f32 *v_x_1, rk_i64 n_x_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return;
  rk_i64 v_i_2 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(v_i_2, n_keys_0), RK_STOP(0));
  rk_u32 v_key_3 = v_keys_0[v_i_2];
  rk_u32 t1 = ((rk_u32_and(v_key_3, 2147483648u) == 0u) ? rk_u32_not(v_key_3) : rk_u32_xor(v_key_3, 2147483648u));
  RK_CHECK(rk_index_traps(v_i_2, n_x_1), RK_STOP(1));
  v_x_1[v_i_2] = rk_f32_of_bits(t1);
}
void CK_NAME(rk_k_decode_1a9b0b8e5c0b5e5f)(const rk_i64 *row, const rk_i64 *arguments) {
  const rk_i64 first = row[0], end = row[1], y = row[2], z = row[3];
  const rk_i64 width = row[4], height = row[5], depth = row[6];
  const rk_u32 *a0 = (const rk_u32 *)arguments[0];
  const rk_i64 n0 = arguments[1];
  rk_f32 *a1 = (rk_f32 *)arguments[3];
  const rk_i64 n1 = arguments[4];
  rk_i32 slow = 0;
  rk_i64 x = first;
  if (y == 0 && z == 0 && CK_IS_STREAMED(a1, n1)) {
    CK_FEW_TURNS
    for (; x < end && !CK_STARTS_RUN(a1 + x); x++) ck_item_rk_k_decode_1a9b0b8e5c0b5e5f(x, y, z, 0, &slow, a0, n0, a1, n1, width, height, depth, 0);
    for (CK_RUN_OF(a1, run); x + CK_COUNT(run) <= end; x += CK_COUNT(run)) {
      for (rk_i64 k = 0; k < CK_COUNT(run); k++) ck_item_rk_k_decode_1a9b0b8e5c0b5e5f(k, 0, 0, 0, &slow, a0 + x, n0, run, n1, width, height, depth, 0);
      ck_stream_run(a1 + x, run);
    }
    ck_end_streaming();
  }
  for (; x < end; x++) ck_item_rk_k_decode_1a9b0b8e5c0b5e5f(x, y, z, 0, &slow, a0, n0, a1, n1, width, height, depth, 0);
}

#ifndef RK_DEFINED_rk_array_rk_f64_256
#define RK_DEFINED_rk_array_rk_f64_256
typedef struct { rk_f64 x[256]; } rk_array_rk_f64_256;
#endif
RK_KERNEL(rk_k_sumOfBlocks_8d43c7628b1ee129)(RK_GLOBAL const rk_f64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f64 *v_results_1, rk_i64 n_results_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return;
  rk_i64 v_start_2 = rk_i64_mul(rk_index(rk_here), 4096);
  rk_i64 t1 = rk_i64_sub(n_x_0, v_start_2);
  rk_i64 v_count_3 = rk_i64_min(4096, t1);
  rk_array_rk_f64_256 v_lanes_4;
  for (int k = 0; k < 256; ++k) v_lanes_4.x[k] = (-0.0);
  rk_i64 v_rows_5 = rk_i64_div(v_count_3, 256);
  RK_CHECK(v_rows_5 < 0, RK_STOP(2));
  for (rk_i64 v_row_6 = 0; v_row_6 < v_rows_5; ++v_row_6) {
    rk_i64 v_first_7 = rk_i64_add(v_start_2, rk_i64_mul(v_row_6, 256));
    RK_CHECK(256 < 0, RK_STOP(3));
    for (rk_i64 v_lane_8 = 0; v_lane_8 < 256; ++v_lane_8) {
      rk_i64 t2 = rk_i64_add(v_first_7, v_lane_8);
      RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(5));
      rk_f64 t3 = v_x_0[t2];
      RK_CHECK(rk_index_traps(v_lane_8, 256), RK_STOP(4));
      rk_f64 t4 = v_lanes_4.x[v_lane_8];
      v_lanes_4.x[v_lane_8] = (t4 + t3);
    }
  }
  rk_i64 v_first_9 = rk_i64_add(v_start_2, rk_i64_mul(v_rows_5, 256));
  rk_i64 t5 = rk_i64_sub(v_count_3, rk_i64_mul(v_rows_5, 256));
  RK_CHECK(t5 < 0, RK_STOP(6));
  for (rk_i64 v_lane_10 = 0; v_lane_10 < t5; ++v_lane_10) {
    rk_i64 t6 = rk_i64_add(v_first_9, v_lane_10);
    RK_CHECK(rk_index_traps(t6, n_x_0), RK_STOP(8));
    rk_f64 t7 = v_x_0[t6];
    RK_CHECK(rk_index_traps(v_lane_10, 256), RK_STOP(7));
    rk_f64 t8 = v_lanes_4.x[v_lane_10];
    v_lanes_4.x[v_lane_10] = (t8 + t7);
  }
  RK_CHECK(8 < 0, RK_STOP(9));
  for (rk_i64 v_step_11 = 0; v_step_11 < 8; ++v_step_11) {
    rk_i64 v_width_12 = rk_i64_shr(128, (rk_i64)v_step_11);
    RK_CHECK(v_width_12 < 0, RK_STOP(10));
    for (rk_i64 v_lane_13 = 0; v_lane_13 < v_width_12; ++v_lane_13) {
      rk_i64 t9 = rk_i64_add(v_lane_13, v_width_12);
      RK_CHECK(rk_index_traps(t9, 256), RK_STOP(12));
      rk_f64 t10 = v_lanes_4.x[t9];
      RK_CHECK(rk_index_traps(v_lane_13, 256), RK_STOP(11));
      rk_f64 t11 = v_lanes_4.x[v_lane_13];
      v_lanes_4.x[v_lane_13] = (t11 + t10);
    }
  }
  rk_i64 t12 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(0, 256), RK_STOP(14));
  RK_CHECK(rk_index_traps(t12, n_results_1), RK_STOP(13));
  v_results_1[t12] = v_lanes_4.x[0];
}
void CK_NAME(rk_k_sumOfBlocks_8d43c7628b1ee129)(const rk_i64 *row, const rk_i64 *arguments) {
  const rk_i64 first = row[0], end = row[1], y = row[2], z = row[3];
  const rk_i64 width = row[4], height = row[5], depth = row[6];
  const rk_f64 *a0 = (const rk_f64 *)arguments[0];
  const rk_i64 n0 = arguments[1];
  rk_f64 *a1 = (rk_f64 *)arguments[3];
  const rk_i64 n1 = arguments[4];
  rk_i32 slow = 0;
  for (rk_i64 x = first; x < end; x++) ck_item_rk_k_sumOfBlocks_8d43c7628b1ee129(x, y, z, 0, &slow, a0, n0, a1, n1, width, height, depth, 0);
}

#ifndef RK_DEFINED_rk_array_rk_f64_256
#define RK_DEFINED_rk_array_rk_f64_256
typedef struct { rk_f64 x[256]; } rk_array_rk_f64_256;
#endif
RK_KERNEL(rk_k_minimumOfBlocks_581a1b1e1a923746)(RK_GLOBAL const rk_f64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f64 *v_results_1, rk_i64 n_results_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return;
  rk_i64 v_start_2 = rk_i64_mul(rk_index(rk_here), 4096);
  rk_i64 t1 = rk_i64_sub(n_x_0, v_start_2);
  rk_i64 v_count_3 = rk_i64_min(4096, t1);
  rk_array_rk_f64_256 v_lanes_4;
  for (int k = 0; k < 256; ++k) v_lanes_4.x[k] = rk_f64_infinity();
  rk_i64 v_rows_5 = rk_i64_div(v_count_3, 256);
  RK_CHECK(v_rows_5 < 0, RK_STOP(2));
  for (rk_i64 v_row_6 = 0; v_row_6 < v_rows_5; ++v_row_6) {
    rk_i64 v_first_7 = rk_i64_add(v_start_2, rk_i64_mul(v_row_6, 256));
    RK_CHECK(256 < 0, RK_STOP(3));
    for (rk_i64 v_lane_8 = 0; v_lane_8 < 256; ++v_lane_8) {
      RK_CHECK(rk_index_traps(v_lane_8, 256), RK_STOP(4));
      rk_f64 v_old_9 = v_lanes_4.x[v_lane_8];
      rk_i64 t2 = rk_i64_add(v_first_7, v_lane_8);
      RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(5));
      rk_f64 v_value_10 = v_x_0[t2];
      rk_f64 v_chosen_11 = ((v_value_10 < v_old_9) ? v_value_10 : v_old_9);
      RK_CHECK(rk_index_traps(v_lane_8, 256), RK_STOP(6));
      v_lanes_4.x[v_lane_8] = (rk_f64_is_nan(v_value_10) ? v_value_10 : v_chosen_11);
    }
  }
  rk_i64 v_first_12 = rk_i64_add(v_start_2, rk_i64_mul(v_rows_5, 256));
  rk_i64 t3 = rk_i64_sub(v_count_3, rk_i64_mul(v_rows_5, 256));
  RK_CHECK(t3 < 0, RK_STOP(7));
  for (rk_i64 v_lane_13 = 0; v_lane_13 < t3; ++v_lane_13) {
    RK_CHECK(rk_index_traps(v_lane_13, 256), RK_STOP(8));
    rk_f64 v_old_14 = v_lanes_4.x[v_lane_13];
    rk_i64 t4 = rk_i64_add(v_first_12, v_lane_13);
    RK_CHECK(rk_index_traps(t4, n_x_0), RK_STOP(9));
    rk_f64 v_value_15 = v_x_0[t4];
    rk_f64 v_chosen_16 = ((v_value_15 < v_old_14) ? v_value_15 : v_old_14);
    RK_CHECK(rk_index_traps(v_lane_13, 256), RK_STOP(10));
    v_lanes_4.x[v_lane_13] = (rk_f64_is_nan(v_value_15) ? v_value_15 : v_chosen_16);
  }
  RK_CHECK(8 < 0, RK_STOP(11));
  for (rk_i64 v_step_17 = 0; v_step_17 < 8; ++v_step_17) {
    rk_i64 v_width_18 = rk_i64_shr(128, (rk_i64)v_step_17);
    RK_CHECK(v_width_18 < 0, RK_STOP(12));
    for (rk_i64 v_lane_19 = 0; v_lane_19 < v_width_18; ++v_lane_19) {
      RK_CHECK(rk_index_traps(v_lane_19, 256), RK_STOP(13));
      rk_f64 v_old_20 = v_lanes_4.x[v_lane_19];
      rk_i64 t5 = rk_i64_add(v_lane_19, v_width_18);
      RK_CHECK(rk_index_traps(t5, 256), RK_STOP(14));
      rk_f64 v_value_21 = v_lanes_4.x[t5];
      rk_f64 v_chosen_22 = ((v_value_21 < v_old_20) ? v_value_21 : v_old_20);
      RK_CHECK(rk_index_traps(v_lane_19, 256), RK_STOP(15));
      v_lanes_4.x[v_lane_19] = (rk_f64_is_nan(v_value_21) ? v_value_21 : v_chosen_22);
    }
  }
  rk_i64 t6 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(0, 256), RK_STOP(17));
  RK_CHECK(rk_index_traps(t6, n_results_1), RK_STOP(16));
  v_results_1[t6] = v_lanes_4.x[0];
}
void CK_NAME(rk_k_minimumOfBlocks_581a1b1e1a923746)(const rk_i64 *row, const rk_i64 *arguments) {
  const rk_i64 first = row[0], end = row[1], y = row[2], z = row[3];
  const rk_i64 width = row[4], height = row[5], depth = row[6];
  const rk_f64 *a0 = (const rk_f64 *)arguments[0];
  const rk_i64 n0 = arguments[1];
  rk_f64 *a1 = (rk_f64 *)arguments[3];
  const rk_i64 n1 = arguments[4];
  rk_i32 slow = 0;
  for (rk_i64 x = first; x < end; x++) ck_item_rk_k_minimumOfBlocks_581a1b1e1a923746(x, y, z, 0, &slow, a0, n0, a1, n1, width, height, depth, 0);
}

#ifndef RK_DEFINED_rk_array_rk_f64_256
#define RK_DEFINED_rk_array_rk_f64_256
typedef struct { rk_f64 x[256]; } rk_array_rk_f64_256;
#endif
RK_KERNEL(rk_k_maximumOfBlocks_ea63e2d942c515d4)(RK_GLOBAL const rk_f64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f64 *v_results_1, rk_i64 n_results_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return;
  rk_i64 v_start_2 = rk_i64_mul(rk_index(rk_here), 4096);
  rk_i64 t1 = rk_i64_sub(n_x_0, v_start_2);
  rk_i64 v_count_3 = rk_i64_min(4096, t1);
  rk_f64 t2 = rk_f64_neg(rk_f64_infinity());
  rk_array_rk_f64_256 v_lanes_4;
  for (int k = 0; k < 256; ++k) v_lanes_4.x[k] = t2;
  rk_i64 v_rows_5 = rk_i64_div(v_count_3, 256);
  RK_CHECK(v_rows_5 < 0, RK_STOP(2));
  for (rk_i64 v_row_6 = 0; v_row_6 < v_rows_5; ++v_row_6) {
    rk_i64 v_first_7 = rk_i64_add(v_start_2, rk_i64_mul(v_row_6, 256));
    RK_CHECK(256 < 0, RK_STOP(3));
    for (rk_i64 v_lane_8 = 0; v_lane_8 < 256; ++v_lane_8) {
      RK_CHECK(rk_index_traps(v_lane_8, 256), RK_STOP(4));
      rk_f64 v_old_9 = v_lanes_4.x[v_lane_8];
      rk_i64 t3 = rk_i64_add(v_first_7, v_lane_8);
      RK_CHECK(rk_index_traps(t3, n_x_0), RK_STOP(5));
      rk_f64 v_value_10 = v_x_0[t3];
      rk_f64 v_chosen_11 = ((v_value_10 > v_old_9) ? v_value_10 : v_old_9);
      RK_CHECK(rk_index_traps(v_lane_8, 256), RK_STOP(6));
      v_lanes_4.x[v_lane_8] = (rk_f64_is_nan(v_value_10) ? v_value_10 : v_chosen_11);
    }
  }
  rk_i64 v_first_12 = rk_i64_add(v_start_2, rk_i64_mul(v_rows_5, 256));
  rk_i64 t4 = rk_i64_sub(v_count_3, rk_i64_mul(v_rows_5, 256));
  RK_CHECK(t4 < 0, RK_STOP(7));
  for (rk_i64 v_lane_13 = 0; v_lane_13 < t4; ++v_lane_13) {
    RK_CHECK(rk_index_traps(v_lane_13, 256), RK_STOP(8));
    rk_f64 v_old_14 = v_lanes_4.x[v_lane_13];
    rk_i64 t5 = rk_i64_add(v_first_12, v_lane_13);
    RK_CHECK(rk_index_traps(t5, n_x_0), RK_STOP(9));
    rk_f64 v_value_15 = v_x_0[t5];
    rk_f64 v_chosen_16 = ((v_value_15 > v_old_14) ? v_value_15 : v_old_14);
    RK_CHECK(rk_index_traps(v_lane_13, 256), RK_STOP(10));
    v_lanes_4.x[v_lane_13] = (rk_f64_is_nan(v_value_15) ? v_value_15 : v_chosen_16);
  }
  RK_CHECK(8 < 0, RK_STOP(11));
  for (rk_i64 v_step_17 = 0; v_step_17 < 8; ++v_step_17) {
    rk_i64 v_width_18 = rk_i64_shr(128, (rk_i64)v_step_17);
    RK_CHECK(v_width_18 < 0, RK_STOP(12));
    for (rk_i64 v_lane_19 = 0; v_lane_19 < v_width_18; ++v_lane_19) {
      RK_CHECK(rk_index_traps(v_lane_19, 256), RK_STOP(13));
      rk_f64 v_old_20 = v_lanes_4.x[v_lane_19];
      rk_i64 t6 = rk_i64_add(v_lane_19, v_width_18);
      RK_CHECK(rk_index_traps(t6, 256), RK_STOP(14));
      rk_f64 v_value_21 = v_lanes_4.x[t6];
      rk_f64 v_chosen_22 = ((v_value_21 > v_old_20) ? v_value_21 : v_old_20);
      RK_CHECK(rk_index_traps(v_lane_19, 256), RK_STOP(15));
      v_lanes_4.x[v_lane_19] = (rk_f64_is_nan(v_value_21) ? v_value_21 : v_chosen_22);
    }
  }
  rk_i64 t7 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(0, 256), RK_STOP(17));
  RK_CHECK(rk_index_traps(t7, n_results_1), RK_STOP(16));
  v_results_1[t7] = v_lanes_4.x[0];
}
void CK_NAME(rk_k_maximumOfBlocks_ea63e2d942c515d4)(const rk_i64 *row, const rk_i64 *arguments) {
  const rk_i64 first = row[0], end = row[1], y = row[2], z = row[3];
  const rk_i64 width = row[4], height = row[5], depth = row[6];
  const rk_f64 *a0 = (const rk_f64 *)arguments[0];
  const rk_i64 n0 = arguments[1];
  rk_f64 *a1 = (rk_f64 *)arguments[3];
  const rk_i64 n1 = arguments[4];
  rk_i32 slow = 0;
  for (rk_i64 x = first; x < end; x++) ck_item_rk_k_maximumOfBlocks_ea63e2d942c515d4(x, y, z, 0, &slow, a0, n0, a1, n1, width, height, depth, 0);
}

#ifndef RK_DEFINED_rk_array_rk_f32_256
#define RK_DEFINED_rk_array_rk_f32_256
typedef struct { rk_f32 x[256]; } rk_array_rk_f32_256;
#endif
RK_KERNEL(rk_k_sumOfBlocks_666ede6adecf8c17)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f32 *v_results_1, rk_i64 n_results_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return;
  rk_i64 v_start_2 = rk_i64_mul(rk_index(rk_here), 4096);
  rk_i64 t1 = rk_i64_sub(n_x_0, v_start_2);
  rk_i64 v_count_3 = rk_i64_min(4096, t1);
  rk_array_rk_f32_256 v_lanes_4;
  for (int k = 0; k < 256; ++k) v_lanes_4.x[k] = (-0.0f);
  rk_i64 v_rows_5 = rk_i64_div(v_count_3, 256);
  RK_CHECK(v_rows_5 < 0, RK_STOP(2));
  for (rk_i64 v_row_6 = 0; v_row_6 < v_rows_5; ++v_row_6) {
    rk_i64 v_first_7 = rk_i64_add(v_start_2, rk_i64_mul(v_row_6, 256));
    RK_CHECK(256 < 0, RK_STOP(3));
    for (rk_i64 v_lane_8 = 0; v_lane_8 < 256; ++v_lane_8) {
      rk_i64 t2 = rk_i64_add(v_first_7, v_lane_8);
      RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(5));
      rk_f32 t3 = v_x_0[t2];
      RK_CHECK(rk_index_traps(v_lane_8, 256), RK_STOP(4));
      rk_f32 t4 = v_lanes_4.x[v_lane_8];
      v_lanes_4.x[v_lane_8] = (t4 + t3);
    }
  }
  rk_i64 v_first_9 = rk_i64_add(v_start_2, rk_i64_mul(v_rows_5, 256));
  rk_i64 t5 = rk_i64_sub(v_count_3, rk_i64_mul(v_rows_5, 256));
  RK_CHECK(t5 < 0, RK_STOP(6));
  for (rk_i64 v_lane_10 = 0; v_lane_10 < t5; ++v_lane_10) {
    rk_i64 t6 = rk_i64_add(v_first_9, v_lane_10);
    RK_CHECK(rk_index_traps(t6, n_x_0), RK_STOP(8));
    rk_f32 t7 = v_x_0[t6];
    RK_CHECK(rk_index_traps(v_lane_10, 256), RK_STOP(7));
    rk_f32 t8 = v_lanes_4.x[v_lane_10];
    v_lanes_4.x[v_lane_10] = (t8 + t7);
  }
  RK_CHECK(8 < 0, RK_STOP(9));
  for (rk_i64 v_step_11 = 0; v_step_11 < 8; ++v_step_11) {
    rk_i64 v_width_12 = rk_i64_shr(128, (rk_i64)v_step_11);
    RK_CHECK(v_width_12 < 0, RK_STOP(10));
    for (rk_i64 v_lane_13 = 0; v_lane_13 < v_width_12; ++v_lane_13) {
      rk_i64 t9 = rk_i64_add(v_lane_13, v_width_12);
      RK_CHECK(rk_index_traps(t9, 256), RK_STOP(12));
      rk_f32 t10 = v_lanes_4.x[t9];
      RK_CHECK(rk_index_traps(v_lane_13, 256), RK_STOP(11));
      rk_f32 t11 = v_lanes_4.x[v_lane_13];
      v_lanes_4.x[v_lane_13] = (t11 + t10);
    }
  }
  rk_i64 t12 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(0, 256), RK_STOP(14));
  RK_CHECK(rk_index_traps(t12, n_results_1), RK_STOP(13));
  v_results_1[t12] = v_lanes_4.x[0];
}
void CK_NAME(rk_k_sumOfBlocks_666ede6adecf8c17)(const rk_i64 *row, const rk_i64 *arguments) {
  const rk_i64 first = row[0], end = row[1], y = row[2], z = row[3];
  const rk_i64 width = row[4], height = row[5], depth = row[6];
  const rk_f32 *a0 = (const rk_f32 *)arguments[0];
  const rk_i64 n0 = arguments[1];
  rk_f32 *a1 = (rk_f32 *)arguments[3];
  const rk_i64 n1 = arguments[4];
  rk_i32 slow = 0;
  for (rk_i64 x = first; x < end; x++) ck_item_rk_k_sumOfBlocks_666ede6adecf8c17(x, y, z, 0, &slow, a0, n0, a1, n1, width, height, depth, 0);
}

#ifndef RK_DEFINED_rk_array_rk_f32_256
#define RK_DEFINED_rk_array_rk_f32_256
typedef struct { rk_f32 x[256]; } rk_array_rk_f32_256;
#endif
RK_KERNEL(rk_k_minimumOfBlocks_9ae528ba4e93b380)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f32 *v_results_1, rk_i64 n_results_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return;
  rk_i64 v_start_2 = rk_i64_mul(rk_index(rk_here), 4096);
  rk_i64 t1 = rk_i64_sub(n_x_0, v_start_2);
  rk_i64 v_count_3 = rk_i64_min(4096, t1);
  rk_array_rk_f32_256 v_lanes_4;
  for (int k = 0; k < 256; ++k) v_lanes_4.x[k] = rk_f32_infinity();
  rk_i64 v_rows_5 = rk_i64_div(v_count_3, 256);
  RK_CHECK(v_rows_5 < 0, RK_STOP(2));
  for (rk_i64 v_row_6 = 0; v_row_6 < v_rows_5; ++v_row_6) {
    rk_i64 v_first_7 = rk_i64_add(v_start_2, rk_i64_mul(v_row_6, 256));
    RK_CHECK(256 < 0, RK_STOP(3));
    for (rk_i64 v_lane_8 = 0; v_lane_8 < 256; ++v_lane_8) {
      RK_CHECK(rk_index_traps(v_lane_8, 256), RK_STOP(4));
      rk_f32 v_old_9 = v_lanes_4.x[v_lane_8];
      rk_i64 t2 = rk_i64_add(v_first_7, v_lane_8);
      RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(5));
      rk_f32 v_value_10 = v_x_0[t2];
      rk_f32 v_chosen_11 = ((v_value_10 < v_old_9) ? v_value_10 : v_old_9);
      RK_CHECK(rk_index_traps(v_lane_8, 256), RK_STOP(6));
      v_lanes_4.x[v_lane_8] = (rk_f32_is_nan(v_value_10) ? v_value_10 : v_chosen_11);
    }
  }
  rk_i64 v_first_12 = rk_i64_add(v_start_2, rk_i64_mul(v_rows_5, 256));
  rk_i64 t3 = rk_i64_sub(v_count_3, rk_i64_mul(v_rows_5, 256));
  RK_CHECK(t3 < 0, RK_STOP(7));
  for (rk_i64 v_lane_13 = 0; v_lane_13 < t3; ++v_lane_13) {
    RK_CHECK(rk_index_traps(v_lane_13, 256), RK_STOP(8));
    rk_f32 v_old_14 = v_lanes_4.x[v_lane_13];
    rk_i64 t4 = rk_i64_add(v_first_12, v_lane_13);
    RK_CHECK(rk_index_traps(t4, n_x_0), RK_STOP(9));
    rk_f32 v_value_15 = v_x_0[t4];
    rk_f32 v_chosen_16 = ((v_value_15 < v_old_14) ? v_value_15 : v_old_14);
    RK_CHECK(rk_index_traps(v_lane_13, 256), RK_STOP(10));
    v_lanes_4.x[v_lane_13] = (rk_f32_is_nan(v_value_15) ? v_value_15 : v_chosen_16);
  }
  RK_CHECK(8 < 0, RK_STOP(11));
  for (rk_i64 v_step_17 = 0; v_step_17 < 8; ++v_step_17) {
    rk_i64 v_width_18 = rk_i64_shr(128, (rk_i64)v_step_17);
    RK_CHECK(v_width_18 < 0, RK_STOP(12));
    for (rk_i64 v_lane_19 = 0; v_lane_19 < v_width_18; ++v_lane_19) {
      RK_CHECK(rk_index_traps(v_lane_19, 256), RK_STOP(13));
      rk_f32 v_old_20 = v_lanes_4.x[v_lane_19];
      rk_i64 t5 = rk_i64_add(v_lane_19, v_width_18);
      RK_CHECK(rk_index_traps(t5, 256), RK_STOP(14));
      rk_f32 v_value_21 = v_lanes_4.x[t5];
      rk_f32 v_chosen_22 = ((v_value_21 < v_old_20) ? v_value_21 : v_old_20);
      RK_CHECK(rk_index_traps(v_lane_19, 256), RK_STOP(15));
      v_lanes_4.x[v_lane_19] = (rk_f32_is_nan(v_value_21) ? v_value_21 : v_chosen_22);
    }
  }
  rk_i64 t6 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(0, 256), RK_STOP(17));
  RK_CHECK(rk_index_traps(t6, n_results_1), RK_STOP(16));
  v_results_1[t6] = v_lanes_4.x[0];
}
void CK_NAME(rk_k_minimumOfBlocks_9ae528ba4e93b380)(const rk_i64 *row, const rk_i64 *arguments) {
  const rk_i64 first = row[0], end = row[1], y = row[2], z = row[3];
  const rk_i64 width = row[4], height = row[5], depth = row[6];
  const rk_f32 *a0 = (const rk_f32 *)arguments[0];
  const rk_i64 n0 = arguments[1];
  rk_f32 *a1 = (rk_f32 *)arguments[3];
  const rk_i64 n1 = arguments[4];
  rk_i32 slow = 0;
  for (rk_i64 x = first; x < end; x++) ck_item_rk_k_minimumOfBlocks_9ae528ba4e93b380(x, y, z, 0, &slow, a0, n0, a1, n1, width, height, depth, 0);
}

#ifndef RK_DEFINED_rk_array_rk_f32_256
#define RK_DEFINED_rk_array_rk_f32_256
typedef struct { rk_f32 x[256]; } rk_array_rk_f32_256;
#endif
RK_KERNEL(rk_k_maximumOfBlocks_c8e5c4b7edcbad5e)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f32 *v_results_1, rk_i64 n_results_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return;
  rk_i64 v_start_2 = rk_i64_mul(rk_index(rk_here), 4096);
  rk_i64 t1 = rk_i64_sub(n_x_0, v_start_2);
  rk_i64 v_count_3 = rk_i64_min(4096, t1);
  rk_f32 t2 = rk_f32_neg(rk_f32_infinity());
  rk_array_rk_f32_256 v_lanes_4;
  for (int k = 0; k < 256; ++k) v_lanes_4.x[k] = t2;
  rk_i64 v_rows_5 = rk_i64_div(v_count_3, 256);
  RK_CHECK(v_rows_5 < 0, RK_STOP(2));
  for (rk_i64 v_row_6 = 0; v_row_6 < v_rows_5; ++v_row_6) {
    rk_i64 v_first_7 = rk_i64_add(v_start_2, rk_i64_mul(v_row_6, 256));
    RK_CHECK(256 < 0, RK_STOP(3));
    for (rk_i64 v_lane_8 = 0; v_lane_8 < 256; ++v_lane_8) {
      RK_CHECK(rk_index_traps(v_lane_8, 256), RK_STOP(4));
      rk_f32 v_old_9 = v_lanes_4.x[v_lane_8];
      rk_i64 t3 = rk_i64_add(v_first_7, v_lane_8);
      RK_CHECK(rk_index_traps(t3, n_x_0), RK_STOP(5));
      rk_f32 v_value_10 = v_x_0[t3];
      rk_f32 v_chosen_11 = ((v_value_10 > v_old_9) ? v_value_10 : v_old_9);
      RK_CHECK(rk_index_traps(v_lane_8, 256), RK_STOP(6));
      v_lanes_4.x[v_lane_8] = (rk_f32_is_nan(v_value_10) ? v_value_10 : v_chosen_11);
    }
  }
  rk_i64 v_first_12 = rk_i64_add(v_start_2, rk_i64_mul(v_rows_5, 256));
  rk_i64 t4 = rk_i64_sub(v_count_3, rk_i64_mul(v_rows_5, 256));
  RK_CHECK(t4 < 0, RK_STOP(7));
  for (rk_i64 v_lane_13 = 0; v_lane_13 < t4; ++v_lane_13) {
    RK_CHECK(rk_index_traps(v_lane_13, 256), RK_STOP(8));
    rk_f32 v_old_14 = v_lanes_4.x[v_lane_13];
    rk_i64 t5 = rk_i64_add(v_first_12, v_lane_13);
    RK_CHECK(rk_index_traps(t5, n_x_0), RK_STOP(9));
    rk_f32 v_value_15 = v_x_0[t5];
    rk_f32 v_chosen_16 = ((v_value_15 > v_old_14) ? v_value_15 : v_old_14);
    RK_CHECK(rk_index_traps(v_lane_13, 256), RK_STOP(10));
    v_lanes_4.x[v_lane_13] = (rk_f32_is_nan(v_value_15) ? v_value_15 : v_chosen_16);
  }
  RK_CHECK(8 < 0, RK_STOP(11));
  for (rk_i64 v_step_17 = 0; v_step_17 < 8; ++v_step_17) {
    rk_i64 v_width_18 = rk_i64_shr(128, (rk_i64)v_step_17);
    RK_CHECK(v_width_18 < 0, RK_STOP(12));
    for (rk_i64 v_lane_19 = 0; v_lane_19 < v_width_18; ++v_lane_19) {
      RK_CHECK(rk_index_traps(v_lane_19, 256), RK_STOP(13));
      rk_f32 v_old_20 = v_lanes_4.x[v_lane_19];
      rk_i64 t6 = rk_i64_add(v_lane_19, v_width_18);
      RK_CHECK(rk_index_traps(t6, 256), RK_STOP(14));
      rk_f32 v_value_21 = v_lanes_4.x[t6];
      rk_f32 v_chosen_22 = ((v_value_21 > v_old_20) ? v_value_21 : v_old_20);
      RK_CHECK(rk_index_traps(v_lane_19, 256), RK_STOP(15));
      v_lanes_4.x[v_lane_19] = (rk_f32_is_nan(v_value_21) ? v_value_21 : v_chosen_22);
    }
  }
  rk_i64 t7 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(0, 256), RK_STOP(17));
  RK_CHECK(rk_index_traps(t7, n_results_1), RK_STOP(16));
  v_results_1[t7] = v_lanes_4.x[0];
}
void CK_NAME(rk_k_maximumOfBlocks_c8e5c4b7edcbad5e)(const rk_i64 *row, const rk_i64 *arguments) {
  const rk_i64 first = row[0], end = row[1], y = row[2], z = row[3];
  const rk_i64 width = row[4], height = row[5], depth = row[6];
  const rk_f32 *a0 = (const rk_f32 *)arguments[0];
  const rk_i64 n0 = arguments[1];
  rk_f32 *a1 = (rk_f32 *)arguments[3];
  const rk_i64 n1 = arguments[4];
  rk_i32 slow = 0;
  for (rk_i64 x = first; x < end; x++) ck_item_rk_k_maximumOfBlocks_c8e5c4b7edcbad5e(x, y, z, 0, &slow, a0, n0, a1, n1, width, height, depth, 0);
}

#ifndef RK_DEFINED_rk_array_rk_i64_256
#define RK_DEFINED_rk_array_rk_i64_256
typedef struct { rk_i64 x[256]; } rk_array_rk_i64_256;
#endif
RK_KERNEL(rk_k_sumOfBlocks_e05d952fa5bcff98)(RK_GLOBAL const rk_i32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i64 *v_results_1, rk_i64 n_results_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return;
  rk_i64 v_start_2 = rk_i64_mul(rk_index(rk_here), 4096);
  rk_i64 t1 = rk_i64_sub(n_x_0, v_start_2);
  rk_i64 v_count_3 = rk_i64_min(4096, t1);
  rk_array_rk_i64_256 v_lanes_4;
  for (int k = 0; k < 256; ++k) v_lanes_4.x[k] = 0;
  rk_i64 v_rows_5 = rk_i64_div(v_count_3, 256);
  RK_CHECK(v_rows_5 < 0, RK_STOP(2));
  for (rk_i64 v_row_6 = 0; v_row_6 < v_rows_5; ++v_row_6) {
    rk_i64 v_first_7 = rk_i64_add(v_start_2, rk_i64_mul(v_row_6, 256));
    RK_CHECK(256 < 0, RK_STOP(3));
    for (rk_i64 v_lane_8 = 0; v_lane_8 < 256; ++v_lane_8) {
      rk_i64 t2 = rk_i64_add(v_first_7, v_lane_8);
      RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(5));
      rk_i32 t3 = v_x_0[t2];
      rk_i64 t4 = (rk_i64)t3;
      RK_CHECK(rk_index_traps(v_lane_8, 256), RK_STOP(4));
      rk_i64 t5 = v_lanes_4.x[v_lane_8];
      v_lanes_4.x[v_lane_8] = rk_i64_add(t5, t4);
    }
  }
  rk_i64 v_first_9 = rk_i64_add(v_start_2, rk_i64_mul(v_rows_5, 256));
  rk_i64 t6 = rk_i64_sub(v_count_3, rk_i64_mul(v_rows_5, 256));
  RK_CHECK(t6 < 0, RK_STOP(6));
  for (rk_i64 v_lane_10 = 0; v_lane_10 < t6; ++v_lane_10) {
    rk_i64 t7 = rk_i64_add(v_first_9, v_lane_10);
    RK_CHECK(rk_index_traps(t7, n_x_0), RK_STOP(8));
    rk_i32 t8 = v_x_0[t7];
    rk_i64 t9 = (rk_i64)t8;
    RK_CHECK(rk_index_traps(v_lane_10, 256), RK_STOP(7));
    rk_i64 t10 = v_lanes_4.x[v_lane_10];
    v_lanes_4.x[v_lane_10] = rk_i64_add(t10, t9);
  }
  RK_CHECK(8 < 0, RK_STOP(9));
  for (rk_i64 v_step_11 = 0; v_step_11 < 8; ++v_step_11) {
    rk_i64 v_width_12 = rk_i64_shr(128, (rk_i64)v_step_11);
    RK_CHECK(v_width_12 < 0, RK_STOP(10));
    for (rk_i64 v_lane_13 = 0; v_lane_13 < v_width_12; ++v_lane_13) {
      rk_i64 t11 = rk_i64_add(v_lane_13, v_width_12);
      RK_CHECK(rk_index_traps(t11, 256), RK_STOP(12));
      rk_i64 t12 = v_lanes_4.x[t11];
      RK_CHECK(rk_index_traps(v_lane_13, 256), RK_STOP(11));
      rk_i64 t13 = v_lanes_4.x[v_lane_13];
      v_lanes_4.x[v_lane_13] = rk_i64_add(t13, t12);
    }
  }
  rk_i64 t14 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(0, 256), RK_STOP(14));
  RK_CHECK(rk_index_traps(t14, n_results_1), RK_STOP(13));
  v_results_1[t14] = v_lanes_4.x[0];
}
void CK_NAME(rk_k_sumOfBlocks_e05d952fa5bcff98)(const rk_i64 *row, const rk_i64 *arguments) {
  const rk_i64 first = row[0], end = row[1], y = row[2], z = row[3];
  const rk_i64 width = row[4], height = row[5], depth = row[6];
  const rk_i32 *a0 = (const rk_i32 *)arguments[0];
  const rk_i64 n0 = arguments[1];
  rk_i64 *a1 = (rk_i64 *)arguments[3];
  const rk_i64 n1 = arguments[4];
  rk_i32 slow = 0;
  for (rk_i64 x = first; x < end; x++) ck_item_rk_k_sumOfBlocks_e05d952fa5bcff98(x, y, z, 0, &slow, a0, n0, a1, n1, width, height, depth, 0);
}

#ifndef RK_DEFINED_rk_array_rk_i64_256
#define RK_DEFINED_rk_array_rk_i64_256
typedef struct { rk_i64 x[256]; } rk_array_rk_i64_256;
#endif
RK_KERNEL(rk_k_sumOfBlocks_021530d15edea61d)(RK_GLOBAL const rk_i64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i64 *v_results_1, rk_i64 n_results_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return;
  rk_i64 v_start_2 = rk_i64_mul(rk_index(rk_here), 4096);
  rk_i64 t1 = rk_i64_sub(n_x_0, v_start_2);
  rk_i64 v_count_3 = rk_i64_min(4096, t1);
  rk_array_rk_i64_256 v_lanes_4;
  for (int k = 0; k < 256; ++k) v_lanes_4.x[k] = 0;
  rk_i64 v_rows_5 = rk_i64_div(v_count_3, 256);
  RK_CHECK(v_rows_5 < 0, RK_STOP(2));
  for (rk_i64 v_row_6 = 0; v_row_6 < v_rows_5; ++v_row_6) {
    rk_i64 v_first_7 = rk_i64_add(v_start_2, rk_i64_mul(v_row_6, 256));
    RK_CHECK(256 < 0, RK_STOP(3));
    for (rk_i64 v_lane_8 = 0; v_lane_8 < 256; ++v_lane_8) {
      rk_i64 t2 = rk_i64_add(v_first_7, v_lane_8);
      RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(5));
      rk_i64 t3 = v_x_0[t2];
      RK_CHECK(rk_index_traps(v_lane_8, 256), RK_STOP(4));
      rk_i64 t4 = v_lanes_4.x[v_lane_8];
      v_lanes_4.x[v_lane_8] = rk_i64_add(t4, t3);
    }
  }
  rk_i64 v_first_9 = rk_i64_add(v_start_2, rk_i64_mul(v_rows_5, 256));
  rk_i64 t5 = rk_i64_sub(v_count_3, rk_i64_mul(v_rows_5, 256));
  RK_CHECK(t5 < 0, RK_STOP(6));
  for (rk_i64 v_lane_10 = 0; v_lane_10 < t5; ++v_lane_10) {
    rk_i64 t6 = rk_i64_add(v_first_9, v_lane_10);
    RK_CHECK(rk_index_traps(t6, n_x_0), RK_STOP(8));
    rk_i64 t7 = v_x_0[t6];
    RK_CHECK(rk_index_traps(v_lane_10, 256), RK_STOP(7));
    rk_i64 t8 = v_lanes_4.x[v_lane_10];
    v_lanes_4.x[v_lane_10] = rk_i64_add(t8, t7);
  }
  RK_CHECK(8 < 0, RK_STOP(9));
  for (rk_i64 v_step_11 = 0; v_step_11 < 8; ++v_step_11) {
    rk_i64 v_width_12 = rk_i64_shr(128, (rk_i64)v_step_11);
    RK_CHECK(v_width_12 < 0, RK_STOP(10));
    for (rk_i64 v_lane_13 = 0; v_lane_13 < v_width_12; ++v_lane_13) {
      rk_i64 t9 = rk_i64_add(v_lane_13, v_width_12);
      RK_CHECK(rk_index_traps(t9, 256), RK_STOP(12));
      rk_i64 t10 = v_lanes_4.x[t9];
      RK_CHECK(rk_index_traps(v_lane_13, 256), RK_STOP(11));
      rk_i64 t11 = v_lanes_4.x[v_lane_13];
      v_lanes_4.x[v_lane_13] = rk_i64_add(t11, t10);
    }
  }
  rk_i64 t12 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(0, 256), RK_STOP(14));
  RK_CHECK(rk_index_traps(t12, n_results_1), RK_STOP(13));
  v_results_1[t12] = v_lanes_4.x[0];
}
void CK_NAME(rk_k_sumOfBlocks_021530d15edea61d)(const rk_i64 *row, const rk_i64 *arguments) {
  const rk_i64 first = row[0], end = row[1], y = row[2], z = row[3];
  const rk_i64 width = row[4], height = row[5], depth = row[6];
  const rk_i64 *a0 = (const rk_i64 *)arguments[0];
  const rk_i64 n0 = arguments[1];
  rk_i64 *a1 = (rk_i64 *)arguments[3];
  const rk_i64 n1 = arguments[4];
  rk_i32 slow = 0;
  for (rk_i64 x = first; x < end; x++) ck_item_rk_k_sumOfBlocks_021530d15edea61d(x, y, z, 0, &slow, a0, n0, a1, n1, width, height, depth, 0);
}

#ifndef RK_DEFINED_rk_array_rk_i32_256
#define RK_DEFINED_rk_array_rk_i32_256
typedef struct { rk_i32 x[256]; } rk_array_rk_i32_256;
#endif
RK_KERNEL(rk_k_minimumOfBlocks_5100a32d5a2b6004)(RK_GLOBAL const rk_i32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i32 *v_results_1, rk_i64 n_results_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return;
  rk_i64 v_start_2 = rk_i64_mul(rk_index(rk_here), 4096);
  rk_i64 t1 = rk_i64_sub(n_x_0, v_start_2);
  rk_i64 v_count_3 = rk_i64_min(4096, t1);
  rk_array_rk_i32_256 v_lanes_4;
  for (int k = 0; k < 256; ++k) v_lanes_4.x[k] = 2147483647;
  rk_i64 v_rows_5 = rk_i64_div(v_count_3, 256);
  RK_CHECK(v_rows_5 < 0, RK_STOP(2));
  for (rk_i64 v_row_6 = 0; v_row_6 < v_rows_5; ++v_row_6) {
    rk_i64 v_first_7 = rk_i64_add(v_start_2, rk_i64_mul(v_row_6, 256));
    RK_CHECK(256 < 0, RK_STOP(3));
    for (rk_i64 v_lane_8 = 0; v_lane_8 < 256; ++v_lane_8) {
      rk_i64 t2 = rk_i64_add(v_first_7, v_lane_8);
      RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(4));
      rk_i32 v_value_9 = v_x_0[t2];
      RK_CHECK(rk_index_traps(v_lane_8, 256), RK_STOP(5));
      if (v_value_9 < v_lanes_4.x[v_lane_8]) {
        RK_CHECK(rk_index_traps(v_lane_8, 256), RK_STOP(6));
        v_lanes_4.x[v_lane_8] = v_value_9;
      }
    }
  }
  rk_i64 v_first_10 = rk_i64_add(v_start_2, rk_i64_mul(v_rows_5, 256));
  rk_i64 t3 = rk_i64_sub(v_count_3, rk_i64_mul(v_rows_5, 256));
  RK_CHECK(t3 < 0, RK_STOP(7));
  for (rk_i64 v_lane_11 = 0; v_lane_11 < t3; ++v_lane_11) {
    rk_i64 t4 = rk_i64_add(v_first_10, v_lane_11);
    RK_CHECK(rk_index_traps(t4, n_x_0), RK_STOP(8));
    rk_i32 v_value_12 = v_x_0[t4];
    RK_CHECK(rk_index_traps(v_lane_11, 256), RK_STOP(9));
    if (v_value_12 < v_lanes_4.x[v_lane_11]) {
      RK_CHECK(rk_index_traps(v_lane_11, 256), RK_STOP(10));
      v_lanes_4.x[v_lane_11] = v_value_12;
    }
  }
  RK_CHECK(8 < 0, RK_STOP(11));
  for (rk_i64 v_step_13 = 0; v_step_13 < 8; ++v_step_13) {
    rk_i64 v_width_14 = rk_i64_shr(128, (rk_i64)v_step_13);
    RK_CHECK(v_width_14 < 0, RK_STOP(12));
    for (rk_i64 v_lane_15 = 0; v_lane_15 < v_width_14; ++v_lane_15) {
      rk_i64 t5 = rk_i64_add(v_lane_15, v_width_14);
      RK_CHECK(rk_index_traps(t5, 256), RK_STOP(13));
      rk_i32 v_value_16 = v_lanes_4.x[t5];
      RK_CHECK(rk_index_traps(v_lane_15, 256), RK_STOP(14));
      if (v_value_16 < v_lanes_4.x[v_lane_15]) {
        RK_CHECK(rk_index_traps(v_lane_15, 256), RK_STOP(15));
        v_lanes_4.x[v_lane_15] = v_value_16;
      }
    }
  }
  rk_i64 t6 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(0, 256), RK_STOP(17));
  RK_CHECK(rk_index_traps(t6, n_results_1), RK_STOP(16));
  v_results_1[t6] = v_lanes_4.x[0];
}
void CK_NAME(rk_k_minimumOfBlocks_5100a32d5a2b6004)(const rk_i64 *row, const rk_i64 *arguments) {
  const rk_i64 first = row[0], end = row[1], y = row[2], z = row[3];
  const rk_i64 width = row[4], height = row[5], depth = row[6];
  const rk_i32 *a0 = (const rk_i32 *)arguments[0];
  const rk_i64 n0 = arguments[1];
  rk_i32 *a1 = (rk_i32 *)arguments[3];
  const rk_i64 n1 = arguments[4];
  rk_i32 slow = 0;
  for (rk_i64 x = first; x < end; x++) ck_item_rk_k_minimumOfBlocks_5100a32d5a2b6004(x, y, z, 0, &slow, a0, n0, a1, n1, width, height, depth, 0);
}

#ifndef RK_DEFINED_rk_array_rk_i32_256
#define RK_DEFINED_rk_array_rk_i32_256
typedef struct { rk_i32 x[256]; } rk_array_rk_i32_256;
#endif
RK_KERNEL(rk_k_maximumOfBlocks_21a4714d02bc52fa)(RK_GLOBAL const rk_i32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i32 *v_results_1, rk_i64 n_results_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return;
  rk_i64 v_start_2 = rk_i64_mul(rk_index(rk_here), 4096);
  rk_i64 t1 = rk_i64_sub(n_x_0, v_start_2);
  rk_i64 v_count_3 = rk_i64_min(4096, t1);
  rk_array_rk_i32_256 v_lanes_4;
  for (int k = 0; k < 256; ++k) v_lanes_4.x[k] = (-2147483648);
  rk_i64 v_rows_5 = rk_i64_div(v_count_3, 256);
  RK_CHECK(v_rows_5 < 0, RK_STOP(2));
  for (rk_i64 v_row_6 = 0; v_row_6 < v_rows_5; ++v_row_6) {
    rk_i64 v_first_7 = rk_i64_add(v_start_2, rk_i64_mul(v_row_6, 256));
    RK_CHECK(256 < 0, RK_STOP(3));
    for (rk_i64 v_lane_8 = 0; v_lane_8 < 256; ++v_lane_8) {
      rk_i64 t2 = rk_i64_add(v_first_7, v_lane_8);
      RK_CHECK(rk_index_traps(t2, n_x_0), RK_STOP(4));
      rk_i32 v_value_9 = v_x_0[t2];
      RK_CHECK(rk_index_traps(v_lane_8, 256), RK_STOP(5));
      if (v_value_9 > v_lanes_4.x[v_lane_8]) {
        RK_CHECK(rk_index_traps(v_lane_8, 256), RK_STOP(6));
        v_lanes_4.x[v_lane_8] = v_value_9;
      }
    }
  }
  rk_i64 v_first_10 = rk_i64_add(v_start_2, rk_i64_mul(v_rows_5, 256));
  rk_i64 t3 = rk_i64_sub(v_count_3, rk_i64_mul(v_rows_5, 256));
  RK_CHECK(t3 < 0, RK_STOP(7));
  for (rk_i64 v_lane_11 = 0; v_lane_11 < t3; ++v_lane_11) {
    rk_i64 t4 = rk_i64_add(v_first_10, v_lane_11);
    RK_CHECK(rk_index_traps(t4, n_x_0), RK_STOP(8));
    rk_i32 v_value_12 = v_x_0[t4];
    RK_CHECK(rk_index_traps(v_lane_11, 256), RK_STOP(9));
    if (v_value_12 > v_lanes_4.x[v_lane_11]) {
      RK_CHECK(rk_index_traps(v_lane_11, 256), RK_STOP(10));
      v_lanes_4.x[v_lane_11] = v_value_12;
    }
  }
  RK_CHECK(8 < 0, RK_STOP(11));
  for (rk_i64 v_step_13 = 0; v_step_13 < 8; ++v_step_13) {
    rk_i64 v_width_14 = rk_i64_shr(128, (rk_i64)v_step_13);
    RK_CHECK(v_width_14 < 0, RK_STOP(12));
    for (rk_i64 v_lane_15 = 0; v_lane_15 < v_width_14; ++v_lane_15) {
      rk_i64 t5 = rk_i64_add(v_lane_15, v_width_14);
      RK_CHECK(rk_index_traps(t5, 256), RK_STOP(13));
      rk_i32 v_value_16 = v_lanes_4.x[t5];
      RK_CHECK(rk_index_traps(v_lane_15, 256), RK_STOP(14));
      if (v_value_16 > v_lanes_4.x[v_lane_15]) {
        RK_CHECK(rk_index_traps(v_lane_15, 256), RK_STOP(15));
        v_lanes_4.x[v_lane_15] = v_value_16;
      }
    }
  }
  rk_i64 t6 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(0, 256), RK_STOP(17));
  RK_CHECK(rk_index_traps(t6, n_results_1), RK_STOP(16));
  v_results_1[t6] = v_lanes_4.x[0];
}
void CK_NAME(rk_k_maximumOfBlocks_21a4714d02bc52fa)(const rk_i64 *row, const rk_i64 *arguments) {
  const rk_i64 first = row[0], end = row[1], y = row[2], z = row[3];
  const rk_i64 width = row[4], height = row[5], depth = row[6];
  const rk_i32 *a0 = (const rk_i32 *)arguments[0];
  const rk_i64 n0 = arguments[1];
  rk_i32 *a1 = (rk_i32 *)arguments[3];
  const rk_i64 n1 = arguments[4];
  rk_i32 slow = 0;
  for (rk_i64 x = first; x < end; x++) ck_item_rk_k_maximumOfBlocks_21a4714d02bc52fa(x, y, z, 0, &slow, a0, n0, a1, n1, width, height, depth, 0);
}

RK_KERNEL(rk_k_sumsOfBlocks_fc613deea5fd754e)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f32 *v_sums_1, rk_i64 n_sums_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return;
  rk_i64 v_start_2 = rk_i64_mul(rk_index(rk_here), 256);
  RK_CHECK(rk_index_traps(v_start_2, n_x_0), RK_STOP(0));
  rk_f32 v_sum_3 = v_x_0[v_start_2];
  rk_i64 t1 = rk_i64_add(v_start_2, 256);
  rk_i64 t2 = rk_i64_add(v_start_2, 1);
  rk_i64 t3 = rk_i64_min(t1, n_x_0);
  rk_i64 t4 = rk_i64_add(v_start_2, 1);
  rk_i64 t5 = rk_i64_max(t2, t3);
  RK_CHECK(t5 < t4, RK_STOP(1));
  for (rk_i64 v_i_4 = t4; v_i_4 < t5; ++v_i_4) {
    RK_CHECK(rk_index_traps(v_i_4, n_x_0), RK_STOP(2));
    rk_f32 t6 = v_x_0[v_i_4];
    v_sum_3 = (v_sum_3 + t6);
  }
  rk_i64 t7 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t7, n_sums_1), RK_STOP(3));
  v_sums_1[t7] = v_sum_3;
}
void CK_NAME(rk_k_sumsOfBlocks_fc613deea5fd754e)(const rk_i64 *row, const rk_i64 *arguments) {
  const rk_i64 first = row[0], end = row[1], y = row[2], z = row[3];
  const rk_i64 width = row[4], height = row[5], depth = row[6];
  const rk_f32 *a0 = (const rk_f32 *)arguments[0];
  const rk_i64 n0 = arguments[1];
  rk_f32 *a1 = (rk_f32 *)arguments[3];
  const rk_i64 n1 = arguments[4];
  rk_i32 slow = 0;
  for (rk_i64 x = first; x < end; x++) ck_item_rk_k_sumsOfBlocks_fc613deea5fd754e(x, y, z, 0, &slow, a0, n0, a1, n1, width, height, depth, 0);
}

RK_KERNEL(rk_k_exclusive_c5a916ef4f6682a4)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f32 *v_offsets_1, rk_i64 n_offsets_1, RK_GLOBAL rk_f32 *v_result_2, rk_i64 n_result_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return;
  rk_i64 v_start_3 = rk_i64_mul(rk_index(rk_here), 256);
  rk_i64 t1 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t1, n_offsets_1), RK_STOP(0));
  rk_f32 v_sum_4 = v_offsets_1[t1];
  rk_i64 t2 = rk_i64_add(v_start_3, 256);
  rk_i64 t3 = rk_i64_min(t2, n_x_0);
  RK_CHECK(t3 < v_start_3, RK_STOP(1));
  for (rk_i64 v_i_5 = v_start_3; v_i_5 < t3; ++v_i_5) {
    RK_CHECK(rk_index_traps(v_i_5, n_result_2), RK_STOP(2));
    v_result_2[v_i_5] = v_sum_4;
    RK_CHECK(rk_index_traps(v_i_5, n_x_0), RK_STOP(3));
    rk_f32 t4 = v_x_0[v_i_5];
    v_sum_4 = (v_sum_4 + t4);
  }
}
void CK_NAME(rk_k_exclusive_c5a916ef4f6682a4)(const rk_i64 *row, const rk_i64 *arguments) {
  const rk_i64 first = row[0], end = row[1], y = row[2], z = row[3];
  const rk_i64 width = row[4], height = row[5], depth = row[6];
  const rk_f32 *a0 = (const rk_f32 *)arguments[0];
  const rk_i64 n0 = arguments[1];
  const rk_f32 *a1 = (const rk_f32 *)arguments[3];
  const rk_i64 n1 = arguments[4];
  rk_f32 *a2 = (rk_f32 *)arguments[6];
  const rk_i64 n2 = arguments[7];
  rk_i32 slow = 0;
  for (rk_i64 x = first; x < end; x++) ck_item_rk_k_exclusive_c5a916ef4f6682a4(x, y, z, 0, &slow, a0, n0, a1, n1, a2, n2, width, height, depth, 0);
}

RK_KERNEL(rk_k_inclusive_24147c36933c8b4e)(RK_GLOBAL const rk_f32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f32 *v_offsets_1, rk_i64 n_offsets_1, RK_GLOBAL rk_f32 *v_result_2, rk_i64 n_result_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return;
  rk_i64 v_start_3 = rk_i64_mul(rk_index(rk_here), 256);
  rk_i64 t1 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t1, n_offsets_1), RK_STOP(0));
  rk_f32 v_sum_4 = v_offsets_1[t1];
  rk_i64 t2 = rk_i64_add(v_start_3, 256);
  rk_i64 t3 = rk_i64_min(t2, n_x_0);
  RK_CHECK(t3 < v_start_3, RK_STOP(1));
  for (rk_i64 v_i_5 = v_start_3; v_i_5 < t3; ++v_i_5) {
    RK_CHECK(rk_index_traps(v_i_5, n_x_0), RK_STOP(2));
    rk_f32 t4 = v_x_0[v_i_5];
    v_sum_4 = (v_sum_4 + t4);
    RK_CHECK(rk_index_traps(v_i_5, n_result_2), RK_STOP(3));
    v_result_2[v_i_5] = v_sum_4;
  }
}
void CK_NAME(rk_k_inclusive_24147c36933c8b4e)(const rk_i64 *row, const rk_i64 *arguments) {
  const rk_i64 first = row[0], end = row[1], y = row[2], z = row[3];
  const rk_i64 width = row[4], height = row[5], depth = row[6];
  const rk_f32 *a0 = (const rk_f32 *)arguments[0];
  const rk_i64 n0 = arguments[1];
  const rk_f32 *a1 = (const rk_f32 *)arguments[3];
  const rk_i64 n1 = arguments[4];
  rk_f32 *a2 = (rk_f32 *)arguments[6];
  const rk_i64 n2 = arguments[7];
  rk_i32 slow = 0;
  for (rk_i64 x = first; x < end; x++) ck_item_rk_k_inclusive_24147c36933c8b4e(x, y, z, 0, &slow, a0, n0, a1, n1, a2, n2, width, height, depth, 0);
}

RK_KERNEL(rk_k_sumsOfBlocks_247dc80f25c4aa44)(RK_GLOBAL const rk_f64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_f64 *v_sums_1, rk_i64 n_sums_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return;
  rk_i64 v_start_2 = rk_i64_mul(rk_index(rk_here), 256);
  RK_CHECK(rk_index_traps(v_start_2, n_x_0), RK_STOP(0));
  rk_f64 v_sum_3 = v_x_0[v_start_2];
  rk_i64 t1 = rk_i64_add(v_start_2, 256);
  rk_i64 t2 = rk_i64_add(v_start_2, 1);
  rk_i64 t3 = rk_i64_min(t1, n_x_0);
  rk_i64 t4 = rk_i64_add(v_start_2, 1);
  rk_i64 t5 = rk_i64_max(t2, t3);
  RK_CHECK(t5 < t4, RK_STOP(1));
  for (rk_i64 v_i_4 = t4; v_i_4 < t5; ++v_i_4) {
    RK_CHECK(rk_index_traps(v_i_4, n_x_0), RK_STOP(2));
    rk_f64 t6 = v_x_0[v_i_4];
    v_sum_3 = (v_sum_3 + t6);
  }
  rk_i64 t7 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t7, n_sums_1), RK_STOP(3));
  v_sums_1[t7] = v_sum_3;
}
void CK_NAME(rk_k_sumsOfBlocks_247dc80f25c4aa44)(const rk_i64 *row, const rk_i64 *arguments) {
  const rk_i64 first = row[0], end = row[1], y = row[2], z = row[3];
  const rk_i64 width = row[4], height = row[5], depth = row[6];
  const rk_f64 *a0 = (const rk_f64 *)arguments[0];
  const rk_i64 n0 = arguments[1];
  rk_f64 *a1 = (rk_f64 *)arguments[3];
  const rk_i64 n1 = arguments[4];
  rk_i32 slow = 0;
  for (rk_i64 x = first; x < end; x++) ck_item_rk_k_sumsOfBlocks_247dc80f25c4aa44(x, y, z, 0, &slow, a0, n0, a1, n1, width, height, depth, 0);
}

RK_KERNEL(rk_k_exclusive_1d65e5ac9e8cbe59)(RK_GLOBAL const rk_f64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f64 *v_offsets_1, rk_i64 n_offsets_1, RK_GLOBAL rk_f64 *v_result_2, rk_i64 n_result_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return;
  rk_i64 v_start_3 = rk_i64_mul(rk_index(rk_here), 256);
  rk_i64 t1 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t1, n_offsets_1), RK_STOP(0));
  rk_f64 v_sum_4 = v_offsets_1[t1];
  rk_i64 t2 = rk_i64_add(v_start_3, 256);
  rk_i64 t3 = rk_i64_min(t2, n_x_0);
  RK_CHECK(t3 < v_start_3, RK_STOP(1));
  for (rk_i64 v_i_5 = v_start_3; v_i_5 < t3; ++v_i_5) {
    RK_CHECK(rk_index_traps(v_i_5, n_result_2), RK_STOP(2));
    v_result_2[v_i_5] = v_sum_4;
    RK_CHECK(rk_index_traps(v_i_5, n_x_0), RK_STOP(3));
    rk_f64 t4 = v_x_0[v_i_5];
    v_sum_4 = (v_sum_4 + t4);
  }
}
void CK_NAME(rk_k_exclusive_1d65e5ac9e8cbe59)(const rk_i64 *row, const rk_i64 *arguments) {
  const rk_i64 first = row[0], end = row[1], y = row[2], z = row[3];
  const rk_i64 width = row[4], height = row[5], depth = row[6];
  const rk_f64 *a0 = (const rk_f64 *)arguments[0];
  const rk_i64 n0 = arguments[1];
  const rk_f64 *a1 = (const rk_f64 *)arguments[3];
  const rk_i64 n1 = arguments[4];
  rk_f64 *a2 = (rk_f64 *)arguments[6];
  const rk_i64 n2 = arguments[7];
  rk_i32 slow = 0;
  for (rk_i64 x = first; x < end; x++) ck_item_rk_k_exclusive_1d65e5ac9e8cbe59(x, y, z, 0, &slow, a0, n0, a1, n1, a2, n2, width, height, depth, 0);
}

RK_KERNEL(rk_k_inclusive_628cec69ebee205f)(RK_GLOBAL const rk_f64 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_f64 *v_offsets_1, rk_i64 n_offsets_1, RK_GLOBAL rk_f64 *v_result_2, rk_i64 n_result_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return;
  rk_i64 v_start_3 = rk_i64_mul(rk_index(rk_here), 256);
  rk_i64 t1 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t1, n_offsets_1), RK_STOP(0));
  rk_f64 v_sum_4 = v_offsets_1[t1];
  rk_i64 t2 = rk_i64_add(v_start_3, 256);
  rk_i64 t3 = rk_i64_min(t2, n_x_0);
  RK_CHECK(t3 < v_start_3, RK_STOP(1));
  for (rk_i64 v_i_5 = v_start_3; v_i_5 < t3; ++v_i_5) {
    RK_CHECK(rk_index_traps(v_i_5, n_x_0), RK_STOP(2));
    rk_f64 t4 = v_x_0[v_i_5];
    v_sum_4 = (v_sum_4 + t4);
    RK_CHECK(rk_index_traps(v_i_5, n_result_2), RK_STOP(3));
    v_result_2[v_i_5] = v_sum_4;
  }
}
void CK_NAME(rk_k_inclusive_628cec69ebee205f)(const rk_i64 *row, const rk_i64 *arguments) {
  const rk_i64 first = row[0], end = row[1], y = row[2], z = row[3];
  const rk_i64 width = row[4], height = row[5], depth = row[6];
  const rk_f64 *a0 = (const rk_f64 *)arguments[0];
  const rk_i64 n0 = arguments[1];
  const rk_f64 *a1 = (const rk_f64 *)arguments[3];
  const rk_i64 n1 = arguments[4];
  rk_f64 *a2 = (rk_f64 *)arguments[6];
  const rk_i64 n2 = arguments[7];
  rk_i32 slow = 0;
  for (rk_i64 x = first; x < end; x++) ck_item_rk_k_inclusive_628cec69ebee205f(x, y, z, 0, &slow, a0, n0, a1, n1, a2, n2, width, height, depth, 0);
}

RK_KERNEL(rk_k_sumsOfBlocks_248128b5659e172a)(RK_GLOBAL const rk_i32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_i32 *v_sums_1, rk_i64 n_sums_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return;
  rk_i64 v_start_2 = rk_i64_mul(rk_index(rk_here), 256);
  RK_CHECK(rk_index_traps(v_start_2, n_x_0), RK_STOP(0));
  rk_i32 v_sum_3 = v_x_0[v_start_2];
  rk_i64 t1 = rk_i64_add(v_start_2, 256);
  rk_i64 t2 = rk_i64_add(v_start_2, 1);
  rk_i64 t3 = rk_i64_min(t1, n_x_0);
  rk_i64 t4 = rk_i64_add(v_start_2, 1);
  rk_i64 t5 = rk_i64_max(t2, t3);
  RK_CHECK(t5 < t4, RK_STOP(1));
  for (rk_i64 v_i_4 = t4; v_i_4 < t5; ++v_i_4) {
    RK_CHECK(rk_index_traps(v_i_4, n_x_0), RK_STOP(2));
    rk_i32 t6 = v_x_0[v_i_4];
    v_sum_3 = rk_i32_add(v_sum_3, t6);
  }
  rk_i64 t7 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t7, n_sums_1), RK_STOP(3));
  v_sums_1[t7] = v_sum_3;
}
void CK_NAME(rk_k_sumsOfBlocks_248128b5659e172a)(const rk_i64 *row, const rk_i64 *arguments) {
  const rk_i64 first = row[0], end = row[1], y = row[2], z = row[3];
  const rk_i64 width = row[4], height = row[5], depth = row[6];
  const rk_i32 *a0 = (const rk_i32 *)arguments[0];
  const rk_i64 n0 = arguments[1];
  rk_i32 *a1 = (rk_i32 *)arguments[3];
  const rk_i64 n1 = arguments[4];
  rk_i32 slow = 0;
  for (rk_i64 x = first; x < end; x++) ck_item_rk_k_sumsOfBlocks_248128b5659e172a(x, y, z, 0, &slow, a0, n0, a1, n1, width, height, depth, 0);
}

RK_KERNEL(rk_k_exclusive_c8231ea64e1332fe)(RK_GLOBAL const rk_i32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_i32 *v_offsets_1, rk_i64 n_offsets_1, RK_GLOBAL rk_i32 *v_result_2, rk_i64 n_result_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return;
  rk_i64 v_start_3 = rk_i64_mul(rk_index(rk_here), 256);
  rk_i64 t1 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t1, n_offsets_1), RK_STOP(0));
  rk_i32 v_sum_4 = v_offsets_1[t1];
  rk_i64 t2 = rk_i64_add(v_start_3, 256);
  rk_i64 t3 = rk_i64_min(t2, n_x_0);
  RK_CHECK(t3 < v_start_3, RK_STOP(1));
  for (rk_i64 v_i_5 = v_start_3; v_i_5 < t3; ++v_i_5) {
    RK_CHECK(rk_index_traps(v_i_5, n_result_2), RK_STOP(2));
    v_result_2[v_i_5] = v_sum_4;
    RK_CHECK(rk_index_traps(v_i_5, n_x_0), RK_STOP(3));
    rk_i32 t4 = v_x_0[v_i_5];
    v_sum_4 = rk_i32_add(v_sum_4, t4);
  }
}
void CK_NAME(rk_k_exclusive_c8231ea64e1332fe)(const rk_i64 *row, const rk_i64 *arguments) {
  const rk_i64 first = row[0], end = row[1], y = row[2], z = row[3];
  const rk_i64 width = row[4], height = row[5], depth = row[6];
  const rk_i32 *a0 = (const rk_i32 *)arguments[0];
  const rk_i64 n0 = arguments[1];
  const rk_i32 *a1 = (const rk_i32 *)arguments[3];
  const rk_i64 n1 = arguments[4];
  rk_i32 *a2 = (rk_i32 *)arguments[6];
  const rk_i64 n2 = arguments[7];
  rk_i32 slow = 0;
  for (rk_i64 x = first; x < end; x++) ck_item_rk_k_exclusive_c8231ea64e1332fe(x, y, z, 0, &slow, a0, n0, a1, n1, a2, n2, width, height, depth, 0);
}

RK_KERNEL(rk_k_inclusive_749078abfe0515b4)(RK_GLOBAL const rk_i32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_i32 *v_offsets_1, rk_i64 n_offsets_1, RK_GLOBAL rk_i32 *v_result_2, rk_i64 n_result_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return;
  rk_i64 v_start_3 = rk_i64_mul(rk_index(rk_here), 256);
  rk_i64 t1 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t1, n_offsets_1), RK_STOP(0));
  rk_i32 v_sum_4 = v_offsets_1[t1];
  rk_i64 t2 = rk_i64_add(v_start_3, 256);
  rk_i64 t3 = rk_i64_min(t2, n_x_0);
  RK_CHECK(t3 < v_start_3, RK_STOP(1));
  for (rk_i64 v_i_5 = v_start_3; v_i_5 < t3; ++v_i_5) {
    RK_CHECK(rk_index_traps(v_i_5, n_x_0), RK_STOP(2));
    rk_i32 t4 = v_x_0[v_i_5];
    v_sum_4 = rk_i32_add(v_sum_4, t4);
    RK_CHECK(rk_index_traps(v_i_5, n_result_2), RK_STOP(3));
    v_result_2[v_i_5] = v_sum_4;
  }
}
void CK_NAME(rk_k_inclusive_749078abfe0515b4)(const rk_i64 *row, const rk_i64 *arguments) {
  const rk_i64 first = row[0], end = row[1], y = row[2], z = row[3];
  const rk_i64 width = row[4], height = row[5], depth = row[6];
  const rk_i32 *a0 = (const rk_i32 *)arguments[0];
  const rk_i64 n0 = arguments[1];
  const rk_i32 *a1 = (const rk_i32 *)arguments[3];
  const rk_i64 n1 = arguments[4];
  rk_i32 *a2 = (rk_i32 *)arguments[6];
  const rk_i64 n2 = arguments[7];
  rk_i32 slow = 0;
  for (rk_i64 x = first; x < end; x++) ck_item_rk_k_inclusive_749078abfe0515b4(x, y, z, 0, &slow, a0, n0, a1, n1, a2, n2, width, height, depth, 0);
}

RK_KERNEL(rk_k_sumsOfBlocks_0740d954938a3140)(RK_GLOBAL const rk_u32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL rk_u32 *v_sums_1, rk_i64 n_sums_1, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return;
  rk_i64 v_start_2 = rk_i64_mul(rk_index(rk_here), 256);
  RK_CHECK(rk_index_traps(v_start_2, n_x_0), RK_STOP(0));
  rk_u32 v_sum_3 = v_x_0[v_start_2];
  rk_i64 t1 = rk_i64_add(v_start_2, 256);
  rk_i64 t2 = rk_i64_add(v_start_2, 1);
  rk_i64 t3 = rk_i64_min(t1, n_x_0);
  rk_i64 t4 = rk_i64_add(v_start_2, 1);
  rk_i64 t5 = rk_i64_max(t2, t3);
  RK_CHECK(t5 < t4, RK_STOP(1));
  for (rk_i64 v_i_4 = t4; v_i_4 < t5; ++v_i_4) {
    RK_CHECK(rk_index_traps(v_i_4, n_x_0), RK_STOP(2));
    rk_u32 t6 = v_x_0[v_i_4];
    v_sum_3 = rk_u32_add(v_sum_3, t6);
  }
  rk_i64 t7 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t7, n_sums_1), RK_STOP(3));
  v_sums_1[t7] = v_sum_3;
}
void CK_NAME(rk_k_sumsOfBlocks_0740d954938a3140)(const rk_i64 *row, const rk_i64 *arguments) {
  const rk_i64 first = row[0], end = row[1], y = row[2], z = row[3];
  const rk_i64 width = row[4], height = row[5], depth = row[6];
  const rk_u32 *a0 = (const rk_u32 *)arguments[0];
  const rk_i64 n0 = arguments[1];
  rk_u32 *a1 = (rk_u32 *)arguments[3];
  const rk_i64 n1 = arguments[4];
  rk_i32 slow = 0;
  for (rk_i64 x = first; x < end; x++) ck_item_rk_k_sumsOfBlocks_0740d954938a3140(x, y, z, 0, &slow, a0, n0, a1, n1, width, height, depth, 0);
}

RK_KERNEL(rk_k_exclusive_17e57310fe5c63d1)(RK_GLOBAL const rk_u32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_u32 *v_offsets_1, rk_i64 n_offsets_1, RK_GLOBAL rk_u32 *v_result_2, rk_i64 n_result_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return;
  rk_i64 v_start_3 = rk_i64_mul(rk_index(rk_here), 256);
  rk_i64 t1 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t1, n_offsets_1), RK_STOP(0));
  rk_u32 v_sum_4 = v_offsets_1[t1];
  rk_i64 t2 = rk_i64_add(v_start_3, 256);
  rk_i64 t3 = rk_i64_min(t2, n_x_0);
  RK_CHECK(t3 < v_start_3, RK_STOP(1));
  for (rk_i64 v_i_5 = v_start_3; v_i_5 < t3; ++v_i_5) {
    RK_CHECK(rk_index_traps(v_i_5, n_result_2), RK_STOP(2));
    v_result_2[v_i_5] = v_sum_4;
    RK_CHECK(rk_index_traps(v_i_5, n_x_0), RK_STOP(3));
    rk_u32 t4 = v_x_0[v_i_5];
    v_sum_4 = rk_u32_add(v_sum_4, t4);
  }
}
void CK_NAME(rk_k_exclusive_17e57310fe5c63d1)(const rk_i64 *row, const rk_i64 *arguments) {
  const rk_i64 first = row[0], end = row[1], y = row[2], z = row[3];
  const rk_i64 width = row[4], height = row[5], depth = row[6];
  const rk_u32 *a0 = (const rk_u32 *)arguments[0];
  const rk_i64 n0 = arguments[1];
  const rk_u32 *a1 = (const rk_u32 *)arguments[3];
  const rk_i64 n1 = arguments[4];
  rk_u32 *a2 = (rk_u32 *)arguments[6];
  const rk_i64 n2 = arguments[7];
  rk_i32 slow = 0;
  for (rk_i64 x = first; x < end; x++) ck_item_rk_k_exclusive_17e57310fe5c63d1(x, y, z, 0, &slow, a0, n0, a1, n1, a2, n2, width, height, depth, 0);
}

RK_KERNEL(rk_k_inclusive_48e9d18fdcc079a3)(RK_GLOBAL const rk_u32 *v_x_0, rk_i64 n_x_0, RK_GLOBAL const rk_u32 *v_offsets_1, rk_i64 n_offsets_1, RK_GLOBAL rk_u32 *v_result_2, rk_i64 n_result_2, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return;
  rk_i64 v_start_3 = rk_i64_mul(rk_index(rk_here), 256);
  rk_i64 t1 = rk_index(rk_here);
  RK_CHECK(rk_index_traps(t1, n_offsets_1), RK_STOP(0));
  rk_u32 v_sum_4 = v_offsets_1[t1];
  rk_i64 t2 = rk_i64_add(v_start_3, 256);
  rk_i64 t3 = rk_i64_min(t2, n_x_0);
  RK_CHECK(t3 < v_start_3, RK_STOP(1));
  for (rk_i64 v_i_5 = v_start_3; v_i_5 < t3; ++v_i_5) {
    RK_CHECK(rk_index_traps(v_i_5, n_x_0), RK_STOP(2));
    rk_u32 t4 = v_x_0[v_i_5];
    v_sum_4 = rk_u32_add(v_sum_4, t4);
    RK_CHECK(rk_index_traps(v_i_5, n_result_2), RK_STOP(3));
    v_result_2[v_i_5] = v_sum_4;
  }
}
void CK_NAME(rk_k_inclusive_48e9d18fdcc079a3)(const rk_i64 *row, const rk_i64 *arguments) {
  const rk_i64 first = row[0], end = row[1], y = row[2], z = row[3];
  const rk_i64 width = row[4], height = row[5], depth = row[6];
  const rk_u32 *a0 = (const rk_u32 *)arguments[0];
  const rk_i64 n0 = arguments[1];
  const rk_u32 *a1 = (const rk_u32 *)arguments[3];
  const rk_i64 n1 = arguments[4];
  rk_u32 *a2 = (rk_u32 *)arguments[6];
  const rk_i64 n2 = arguments[7];
  rk_i32 slow = 0;
  for (rk_i64 x = first; x < end; x++) ck_item_rk_k_inclusive_48e9d18fdcc079a3(x, y, z, 0, &slow, a0, n0, a1, n1, a2, n2, width, height, depth, 0);
}

RK_KERNEL(rk_k_product_ed0b728b656cabb8)(RK_GLOBAL const rk_i32 *v_rowOffsets_0, rk_i64 n_rowOffsets_0, RK_GLOBAL const rk_i32 *v_columnIndices_1, rk_i64 n_columnIndices_1, RK_GLOBAL const rk_f32 *v_values_2, rk_i64 n_values_2, RK_GLOBAL const rk_f32 *v_x_3, rk_i64 n_x_3, RK_GLOBAL rk_f32 *v_result_4, rk_i64 n_result_4, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return;
  rk_i64 v_row_5 = rk_index(rk_here);
  rk_f32 v_sum_6 = 0.0f;
  RK_CHECK(rk_index_traps(v_row_5, n_rowOffsets_0), RK_STOP(0));
  rk_i32 t1 = v_rowOffsets_0[v_row_5];
  rk_i64 t2 = rk_i64_add(v_row_5, 1);
  RK_CHECK(rk_index_traps(t2, n_rowOffsets_0), RK_STOP(1));
  rk_i32 t3 = v_rowOffsets_0[t2];
  rk_i64 t4 = (rk_i64)t1;
  rk_i64 t5 = (rk_i64)t3;
  RK_CHECK(t5 < t4, RK_STOP(2));
  for (rk_i64 v_place_7 = t4; v_place_7 < t5; ++v_place_7) {
    RK_CHECK(rk_index_traps(v_place_7, n_values_2), RK_STOP(3));
    RK_CHECK(rk_index_traps(v_place_7, n_columnIndices_1), RK_STOP(4));
    rk_i32 t6 = v_columnIndices_1[v_place_7];
    rk_i64 t7 = (rk_i64)t6;
    RK_CHECK(rk_index_traps(t7, n_x_3), RK_STOP(5));
    rk_f32 t8 = (v_values_2[v_place_7] * v_x_3[t7]);
    v_sum_6 = (v_sum_6 + t8);
  }
  RK_CHECK(rk_index_traps(v_row_5, n_result_4), RK_STOP(6));
  v_result_4[v_row_5] = v_sum_6;
}
void CK_NAME(rk_k_product_ed0b728b656cabb8)(const rk_i64 *row, const rk_i64 *arguments) {
  const rk_i64 first = row[0], end = row[1], y = row[2], z = row[3];
  const rk_i64 width = row[4], height = row[5], depth = row[6];
  const rk_i32 *a0 = (const rk_i32 *)arguments[0];
  const rk_i64 n0 = arguments[1];
  const rk_i32 *a1 = (const rk_i32 *)arguments[3];
  const rk_i64 n1 = arguments[4];
  const rk_f32 *a2 = (const rk_f32 *)arguments[6];
  const rk_i64 n2 = arguments[7];
  const rk_f32 *a3 = (const rk_f32 *)arguments[9];
  const rk_i64 n3 = arguments[10];
  rk_f32 *a4 = (rk_f32 *)arguments[12];
  const rk_i64 n4 = arguments[13];
  rk_i32 slow = 0;
  for (rk_i64 x = first; x < end; x++) ck_item_rk_k_product_ed0b728b656cabb8(x, y, z, 0, &slow, a0, n0, a1, n1, a2, n2, a3, n3, a4, n4, width, height, depth, 0);
}

RK_KERNEL(rk_k_product_bcc17332bfe291bd)(RK_GLOBAL const rk_i32 *v_rowOffsets_0, rk_i64 n_rowOffsets_0, RK_GLOBAL const rk_i32 *v_columnIndices_1, rk_i64 n_columnIndices_1, RK_GLOBAL const rk_f64 *v_values_2, rk_i64 n_values_2, RK_GLOBAL const rk_f64 *v_x_3, rk_i64 n_x_3, RK_GLOBAL rk_f64 *v_result_4, rk_i64 n_result_4, rk_i64 rk_width, rk_i64 rk_height, rk_i64 rk_depth, RK_GLOBAL rk_u64 *rk_trap_word) {
  rk_context rk_here = rk_context_make(rk_width, rk_height, rk_depth);
  rk_i64 rk_item = rk_index(rk_here);
  if (!rk_is_inside(rk_here)) return;
  rk_i64 v_row_5 = rk_index(rk_here);
  rk_f64 v_sum_6 = 0.0;
  RK_CHECK(rk_index_traps(v_row_5, n_rowOffsets_0), RK_STOP(0));
  rk_i32 t1 = v_rowOffsets_0[v_row_5];
  rk_i64 t2 = rk_i64_add(v_row_5, 1);
  RK_CHECK(rk_index_traps(t2, n_rowOffsets_0), RK_STOP(1));
  rk_i32 t3 = v_rowOffsets_0[t2];
  rk_i64 t4 = (rk_i64)t1;
  rk_i64 t5 = (rk_i64)t3;
  RK_CHECK(t5 < t4, RK_STOP(2));
  for (rk_i64 v_place_7 = t4; v_place_7 < t5; ++v_place_7) {
    RK_CHECK(rk_index_traps(v_place_7, n_values_2), RK_STOP(3));
    RK_CHECK(rk_index_traps(v_place_7, n_columnIndices_1), RK_STOP(4));
    rk_i32 t6 = v_columnIndices_1[v_place_7];
    rk_i64 t7 = (rk_i64)t6;
    RK_CHECK(rk_index_traps(t7, n_x_3), RK_STOP(5));
    rk_f64 t8 = (v_values_2[v_place_7] * v_x_3[t7]);
    v_sum_6 = (v_sum_6 + t8);
  }
  RK_CHECK(rk_index_traps(v_row_5, n_result_4), RK_STOP(6));
  v_result_4[v_row_5] = v_sum_6;
}
void CK_NAME(rk_k_product_bcc17332bfe291bd)(const rk_i64 *row, const rk_i64 *arguments) {
  const rk_i64 first = row[0], end = row[1], y = row[2], z = row[3];
  const rk_i64 width = row[4], height = row[5], depth = row[6];
  const rk_i32 *a0 = (const rk_i32 *)arguments[0];
  const rk_i64 n0 = arguments[1];
  const rk_i32 *a1 = (const rk_i32 *)arguments[3];
  const rk_i64 n1 = arguments[4];
  const rk_f64 *a2 = (const rk_f64 *)arguments[6];
  const rk_i64 n2 = arguments[7];
  const rk_f64 *a3 = (const rk_f64 *)arguments[9];
  const rk_i64 n3 = arguments[10];
  rk_f64 *a4 = (rk_f64 *)arguments[12];
  const rk_i64 n4 = arguments[13];
  rk_i32 slow = 0;
  for (rk_i64 x = first; x < end; x++) ck_item_rk_k_product_bcc17332bfe291bd(x, y, z, 0, &slow, a0, n0, a1, n1, a2, n2, a3, n3, a4, n4, width, height, depth, 0);
}
